/** So large a share of the outcomes of a domain, in percent, gives the domain its direction. */
export const MAJORITY = 70
