/** Colour is by meaning. Every name here becomes `--sy-…`, once for the light house and once for the dark one. */
export const light = {
  // the desk: page background
  canvas: '#EAF1EF',
  // the paper: what is being read or decided
  surface: '#F9FCFB',
  // quiet fill: neutral tags, empty cells, disabled
  sunken: '#DFE8E5',
  // cards, controls, pop-overs
  raised: '#FFFFFF',
  // hairline between things (decorative)
  line: '#CCD8D4',
  // edge of anything that can be pressed or typed in; dashed = unverified, locked or not shown
  lineStrong: '#728583',
  // text; also anger, drawn as thickness of an ink stroke, never as a hue
  ink: '#152429',
  // secondary text, what the agent said
  ink2: '#3A4B4F',
  // labels, times, help text
  ink3: '#4E6062',
  // what you can press, where you are, what has focus
  act: '#2A4F96',
  // selected row, hover
  actSoft: '#DDE8FB',
  // text on act
  actInk: '#FFFFFF',
  // edge of the one card that is current; underline of links
  actLine: '#89A5D7',
  // a colleague needs a human now. Nothing else
  help: '#C82C18',
  // help as text or icon (names stay ink)
  helpText: '#B32513',
  // the row of the person who asked
  helpSoft: '#FFE7E0',
  // text on help
  helpInk: '#FFFFFF',
  // a promise or a clock
  time: '#875A14',
  // promise tag, protected slot
  timeSoft: '#FBE8C5',
  // graphic only: edges, bars
  timeFill: '#E3A842',
  // verified, kept, allowed, better
  done: '#1C5434',
  // done tag
  doneSoft: '#D1F0DD',
  // graphic only
  doneFill: '#3D865A',
  // rest, breath, recovery, company
  care: '#056E7E',
  // breath key, recovery seat, rest on the day band
  careSoft: '#CEEDF5',
  // graphic only
  careFill: '#3894A8',
  // what a customer did to a person (a signal until a person confirms it); exposure
  conduct: '#621E61',
  // wash behind the words, exposure cell
  conductSoft: '#F4DBF2',
  // graphic only
  conductFill: '#9C569B',
  rail: '#1B3236',
  railInk: '#DCE9E6',
  railCurrent: '#32494C',
} as const

export const dark = {
  canvas: '#0C1516',
  surface: '#141F20',
  sunken: '#081011',
  raised: '#1D2A2B',
  line: '#293738',
  lineStrong: '#6C7F7F',
  ink: '#E0E8E6',
  ink2: '#B3BFBE',
  ink3: '#8F9D9D',
  act: '#99BBF8',
  actSoft: '#203150',
  actInk: '#0C1421',
  actLine: '#4C689D',
  help: '#CE321E',
  helpText: '#FE9378',
  helpSoft: '#492019',
  helpInk: '#FFFFFF',
  time: '#EDC06B',
  timeSoft: '#3E2D12',
  timeFill: '#E1A948',
  done: '#7ED49D',
  doneSoft: '#183325',
  doneFill: '#51A677',
  care: '#A4E2EF',
  careSoft: '#11333C',
  careFill: '#4CA0B3',
  conduct: '#DC92D5',
  conductSoft: '#3E253D',
  conductFill: '#BC74BA',
  rail: '#091112',
  railInk: '#B3BFBE',
  railCurrent: '#1D2A2B',
} as const satisfies Record<keyof typeof light, string>

/** Tuples for Mantine's own `color` prop: step 7 is the light house, step 3 the dark one. */
export const tuples = {
  act: ['#EDF4FF', '#DBE8FE', '#BBD2FB', '#99BBF8', '#7C9EDD', '#5E85CD', '#486FBA', '#2A4F96', '#173268', '#0C1F45'],
  help: ['#FFF0EC', '#FFDFD9', '#FFBFB3', '#FE9378', '#EF7460', '#DF4E39', '#CA2E1A', '#C82C18', '#6B0000', '#4A0000'],
  time: ['#FAF2E9', '#F3E5D3', '#E6CCAE', '#EDC06B', '#BE9766', '#AA7C41', '#956725', '#875A14', '#4C2E00', '#331C00'],
  done: ['#EDF6EF', '#DBEDE0', '#BBDAC4', '#7ED49D', '#7AAC8B', '#5A966F', '#42815A', '#1C5434', '#0D4024', '#062916'],
  care: ['#EAF6F8', '#D6ECF0', '#B2D9E1', '#A4E2EF', '#6AAAB7', '#4393A2', '#247E8E', '#056E7E', '#003D47', '#00272F'],
  conduct: [
    '#FBEFFA',
    '#F5DFF4',
    '#E9C2E7',
    '#DC92D5',
    '#C287BF',
    '#AE6AAC',
    '#995398',
    '#621E61',
    '#481547',
    '#341134',
  ],
} as const

const cssName = (name: string) => `--sy-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`

export const variables = (colours: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(colours).map(([name, value]) => [cssName(name), value]))

/** For a page without Mantine, such as the customer's: the same variables as plain CSS. */
export const variablesAsCss = (): string => {
  const block = (colours: Readonly<Record<string, string>>) =>
    Object.entries(variables(colours))
      .map(([name, value]) => `${name}:${value}`)
      .join(';')
  return `:root{color-scheme:light dark;${block(light)}}@media (prefers-color-scheme:dark){:root{${block(dark)}}}`
}
