/** Gives a label its capital where it stands alone: "délégué cubain" → "Délégué cubain". */
export function capitalise(label: string, language: string): string {
  const [first = ''] = label;
  return first.toLocaleUpperCase(language) + label.slice(first.length);
}
