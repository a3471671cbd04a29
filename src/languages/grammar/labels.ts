/** Every printed word of the dossier, and how dates and numbers are written. */
export interface Labels {
  readonly contents: string;
}
