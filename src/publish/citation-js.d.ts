/** The part of citation.js that is used; the packages bring no types. */
declare module '@citation-js/core' {
  interface FormatOptions {
    readonly format: 'html' | 'text';
    readonly template: string;
    readonly lang: string;
    readonly nosort: boolean;
    readonly asEntryArray: true;
  }
  export class Cite {
    constructor(items: readonly object[]);
    format(type: 'bibliography', options: FormatOptions): [id: string, entry: string][];
  }
  export const plugins: {
    readonly config: {
      get(plugin: '@csl'): {
        readonly templates: { add(name: string, style: string): void; has(name: string): boolean };
      };
    };
  };
}
