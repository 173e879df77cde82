/**
 * Something the person at the keyboard can put right: a taken port, a missing right, a wrong address.
 * Its message is one sentence for them, and is shown without a stack trace.
 */
export class CannotStart extends Error {
  override name = 'CannotStart'
}
