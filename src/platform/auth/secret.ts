import { createHash, randomBytes } from 'node:crypto'

/** 256 random bits in text that fits a header, a cookie and an address. */
export const newSecret = () => randomBytes(32).toString('base64url')

/** What the database keeps of a secret: enough to know it again, not enough to use it. */
export const digest = (secret: string | Uint8Array) => createHash('sha256').update(secret).digest()
