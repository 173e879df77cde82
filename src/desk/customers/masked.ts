/** Enough of a number to recognise, not enough to dial: screens are seen over shoulders. */
export function maskedPhone(phone: string | null): string | null {
  if (!phone) return null
  const digits = phone.replaceAll(/\D/g, '')
  return digits.length < 7 ? '•••' : `${digits.slice(0, 4)}-•••-${digits.slice(-3)}`
}
