import { root } from './address.js'

/** @import { Condition, Values, facetsOf } from './facets.js' */
/** Something that is asked for: how it is called, and how it is taken away. @typedef {Condition & { called: string, remove: () => void }} Asked */

/** The choices of the form of filters, each among values. @param {HTMLFormElement} form */
export function filterChoices(form) {
  const selects = [...form.querySelectorAll('select')].map(select => ({
    select,
    options: [...select.options].map(option => ({ option, written: option.textContent ?? '' })),
  }))

  /** What is chosen. @param {readonly Values[]} values what each row has of each field @returns {Asked[]} */
  function asked(values) {
    return selects
      .filter(({ select }) => select.value !== '')
      .map(({ select, options }) => {
        const { name, value } = select
        const chosen = options.find(({ option }) => option.value === value)
        return {
          field: name,
          called: `${textIn(select.labels[0])}: ${chosen === undefined ? value : nameOf(chosen)}`,
          fits: index => values[index]?.[name]?.includes(value) ?? false,
          remove: () => {
            select.value = ''
          },
        }
      })
  }

  /** Beside each value how many findings it would leave; one that would leave none cannot be chosen. @param {ReturnType<typeof facetsOf>['counts']} counts */
  function number(counts) {
    for (const { select, options } of selects)
      for (const one of options) {
        const { option } = one
        const count = counts.get(select.name)?.get(option.value) ?? 0
        option.textContent = option.value === '' ? nameOf(one) : `${nameOf(one)} (${count})`
        option.disabled = option.value !== '' && count === 0 && select.value !== option.value
      }
  }

  /** Takes what an address asks for, and returns those values that are not here. @param {URLSearchParams} query */
  function read(query) {
    for (const { select } of selects) {
      select.value = query.get(select.name) ?? ''
      if (select.selectedIndex === -1) select.selectedIndex = 0
    }
    return selects.flatMap(({ select }) => {
      const value = query.get(select.name) ?? ''
      return select.value === value ? [] : [value]
    })
  }

  /** @param {URLSearchParams} query */
  function write(query) {
    for (const { select } of selects) if (select.value !== '') query.set(select.name, select.value)
  }

  return { asked, number, read, write }
}

/** What an option is called, without its number. @param {{ option: HTMLOptionElement, written: string }} option */
function nameOf({ option, written }) {
  return option.getAttribute(`data-${root.lang}`) ?? written
}

/** What a label says in the language that is read. @param {Element | undefined} label */
function textIn(label) {
  return (label?.querySelector(`[lang="${root.lang}"]`) ?? label)?.textContent ?? ''
}
