/** Cuts text at a word border before `length` characters and adds an ellipsis; line breaks become spaces. */
export function shorten(text: string, length: number): string {
  const line = text
    .slice(0, length * 4)
    .replace(/\s*\n\s*/g, ' ')
    .trim();
  const characters = [...line];
  if (characters.length <= length && text.length <= length * 4) return line;
  const cut = characters.slice(0, length).join('');
  const border = cut.lastIndexOf(' ');
  return `${(border > length / 2 ? cut.slice(0, border) : cut).replace(/[\s,;:.–—-]+$/, '')}…`;
}
