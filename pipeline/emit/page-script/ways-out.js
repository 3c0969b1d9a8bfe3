/**
 * A button for each thing that is asked for, which takes that one away, with how many findings that leaves.
 *
 * @param {Element} place where the buttons stand
 * @param {readonly { called: string, remove: () => void, leaves: number }[]} ways
 * @param {() => void} taken
 */
export function waysOut(place, ways, taken) {
  place.replaceChildren(
    ...ways.map(({ called, remove, leaves }) => {
      const button = document.createElement('button')
      button.type = 'button'
      button.textContent = `${called} (${leaves})`
      button.addEventListener('click', () => {
        remove()
        taken()
      })
      return button
    }),
  )
}
