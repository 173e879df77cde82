/** An ending that wants nothing more: the customer said so, and there is nothing to learn. */
export const AGREED = {
  ended: 'accepted',
  accepted: 'That settles it',
  solved: true,
  because: 'She has her sofa',
  learning: { is: 'nothing', why: 'One sofa' },
} as const
