/** Tells whether `YYYY`, `YYYY-MM` or `YYYY-MM-DD` names a day, month or year that exists. */
export function isCalendarDate(text: string): boolean {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!match) return false;
  const [, year, month, day] = match;
  if (month === undefined) return true;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? '1')));
  return date.getUTCMonth() + 1 === Number(month) && date.getUTCDate() === Number(day ?? '1');
}

/** Tells whether a text is an EDTF level 0 date or interval (ISO 8601-2:2019): `2025-10-25`, `2025-10-25/2025-10-26`. */
export function isEdtf(text: string): boolean {
  const bounds = text.split('/');
  return bounds.length <= 2 && bounds.every((bound) => isCalendarDate(bound) || isExtended(bound));
}

/** Seasons (21–24), approximation and unspecified digits of EDTF level 1. */
function isExtended(bound: string): boolean {
  if (bound === '..') return true;
  const plain = bound.replace(/[~?%]$/, '');
  return isCalendarDate(plain) || /^\d{4}-2[1-4]$/.test(plain) || /^\d{2,3}X{1,2}$/.test(plain);
}
