import { randomBytes } from 'node:crypto'
import { type Id, id } from '#kernel/ids.ts'

/** A UUID version 7 (RFC 9562): ordered by time, so that new rows land at the end of the index. */
export function newId<Kind extends string>(now: Date): Id<Kind> {
  const bytes = randomBytes(16)
  bytes.writeUIntBE(now.getTime(), 0, 6)
  bytes.writeUInt8(0x70 | (bytes.readUInt8(6) & 0x0f), 6)
  bytes.writeUInt8(0x80 | (bytes.readUInt8(8) & 0x3f), 8)
  const hex = bytes.toString('hex')
  return id(`${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`)
}
