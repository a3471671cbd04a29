/** A line before it is measured. */
export interface RawLine {
  readonly line: number;
  readonly text: string;
  readonly gap: boolean;
}
