/** The package publishes no types; this is the part we use: a set of code points as a class of a regular expression. */
declare module 'regenerate-unicode-properties/General_Category/*' {
  export const characters: { toString(options: { hasUnicodeFlag: boolean }): string }
}
