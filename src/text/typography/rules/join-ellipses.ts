import type { CreateRule } from '../rule.js';

/** Sets three dots as one ellipsis; two or four and more stay. */
export const joinEllipses: CreateRule =
  () =>
  ({ text }) =>
    Array.from(text.matchAll(/(?<!\.)\.{3}(?!\.)/g), ({ index }) => ({ start: index, end: index + 3, text: '…' }));
