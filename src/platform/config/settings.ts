/** One environment variable: what it is called, what holds when it is not set, what it does. */
export type Setting = { readonly name: string; readonly otherwise: string; readonly does: string }

/** Every variable the house reads. The README's table is made from this one and checked against it. */
export const SETTINGS = [
  {
    name: 'SANYING_HOME',
    otherwise: '.sanying',
    does: 'Folder that keeps the data, inside the project folder unless it is a full path',
  },
  { name: 'PORT', otherwise: '4310', does: 'Port the house listens on; 0 takes any free one' },
  {
    name: 'HOST',
    otherwise: '127.0.0.1',
    does: 'Network address the house listens on; 0.0.0.0 opens it to other machines',
  },
  { name: 'DATABASE_URL', otherwise: '', does: 'Your own PostgreSQL (15 or newer); without it the house runs its own' },
  {
    name: 'SANYING_DEMO',
    otherwise: '1',
    does: 'Puts the demo house into new data; 0 begins with an empty house and a first administrator',
  },
  {
    name: 'SANYING_CLOCK',
    otherwise: 'real',
    does: 'virtual lets the demo move time by hand; refused for an empty house',
  },
  { name: 'SANYING_ZONE', otherwise: 'Asia/Taipei', does: 'Time zone of a new house' },
  {
    name: 'SANYING_PUBLIC_URL',
    otherwise: '',
    does: 'Address customers see in their links; without it http://HOST:PORT',
  },
  { name: 'SANYING_LOG', otherwise: 'info', does: 'How much is logged: debug, info, warn, error or silent' },
  {
    name: 'SANYING_TEST',
    otherwise: '0',
    does: 'Set to 1 by the tests of the project; allows the virtual clock anywhere',
  },
] as const satisfies readonly Setting[]

export type SettingName = (typeof SETTINGS)[number]['name']
