/** A format the dossier comes out in. */
export type Format = 'pdf' | 'epub' | 'html' | 'json';
export const FORMATS: readonly Format[] = ['pdf', 'epub', 'html', 'json'];
