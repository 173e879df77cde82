/**
 * How a contact came to the person who took it. It is kept with the contact, so that "why this agent" can be answered later
 * from what was known then.
 */
export type Weighed = {
  /** By the house’s own rule, to whoever was named for this customer, or by a phone system that had chosen already. */
  how: 'rule' | 'named' | 'system'
}
