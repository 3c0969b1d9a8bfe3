/** In pixels: the frame without its padding, the column of labels left of a plot, and the plot beside it. */
export const FRAME = 930
export const LABELS = 345
export const PLOT = FRAME - LABELS - 10

/** The frame of a chart that is drawn for a phone, where it is shown at about four fifths. */
export const NARROW = 440

/** Text is at least 18 px in a frame about 930 px wide, so that it is still read where a chart is shown at half its width. */
export const FONT = 'Helvetica, Arial, sans-serif'
export const TITLE_SIZE = 25
export const TEXT_SIZE = 18
