/** The folder, at the top of the repository, that holds the program as JavaScript. Git does not have it. */
export const BUNDLE = '.program'
/** The file in it that says of which state of the program it was made; written last. */
export const MADE_OF = 'made-of'
