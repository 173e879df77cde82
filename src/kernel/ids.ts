declare const kind: unique symbol

/** An id that cannot be mistaken for another kind of id. */
export type Id<Kind extends string> = string & { readonly [kind]: Kind }

/** The only cast in the codebase that makes an id. Called by `.sql.ts` files, the edge and tests. */
export const id = <Kind extends string>(raw: string) => raw as Id<Kind>

export type HouseId = Id<'house'>
export type PersonId = Id<'person'>
export type CustomerId = Id<'customer'>
export type ContactId = Id<'contact'>
export type CaseId = Id<'case'>
export type PromiseId = Id<'promise'>
export type QueueId = Id<'queue'>
