/** citation-js publishes no types; this is the part we use. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(input: unknown, options: { forceType: string; generateGraph: boolean })
    data: unknown[]
  }
  export const plugins: { config: { get(name: string): { constants: { commands: Record<string, string> } } } }
}
declare module '@citation-js/plugin-bibtex'
