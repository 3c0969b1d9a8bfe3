/** A text that somebody wrote, so that another sentence may follow it: with a full stop, where it ends with no sign of its own. */
export function asSentence(text: string): string {
  return text === '' || /[.!?…:]["'”’»)\]]*$/u.test(text) ? text : `${text}.`
}
