import { Refused, seat } from './call.ts'

const PREVIEW_SIDE = 320
const MOST_PREVIEW_BYTES = 100_000

type Sent = { ok: true } | { ok: false; sentence: string }

/** Sends one file as it is, and beside a photo a small picture that this browser can draw of it. */
export async function sendFile(
  files: string,
  file: File,
  headers: Readonly<Record<string, string>> = {},
): Promise<Sent> {
  try {
    const answer = await put('POST', `${files}?name=${encodeURIComponent(file.name)}`, file, headers)
    const { id } = answer as { id: string }
    const small = await drawSmall(file)
    // The photo is safe already: without its small picture it is only not seen at a glance.
    if (small) await put('PUT', `${files}/${id}/preview`, small, headers).catch(() => undefined)
    return { ok: true }
  } catch (error) {
    return { ok: false, sentence: error instanceof Refused ? error.message : '' }
  }
}

async function put(method: 'POST' | 'PUT', path: string, body: Blob, headers: Readonly<Record<string, string>>) {
  const answer = await fetch(`${seat(location.pathname)}${path}`, {
    method,
    headers: {
      'accept-language': document.documentElement.lang,
      'content-type': 'application/octet-stream',
      ...headers,
    },
    body,
  }).catch(() => null)
  if (!answer) throw new Refused('line.down', '')
  const said = (await answer.json().catch(() => null)) as { refusal?: { code: string; sentence: string } } | null
  if (answer.ok) return said
  throw new Refused(said?.refusal?.code ?? 'line.down', said?.refusal?.sentence ?? '')
}

/** The phone that took a photo can draw it, whatever its kind; a server would have to open it to do the same. */
async function drawSmall(file: File): Promise<Blob | null> {
  if (!file.type.startsWith('image/')) return null
  const picture = await createImageBitmap(file).catch(() => null)
  if (!picture) return null
  const scale = Math.min(1, PREVIEW_SIDE / Math.max(picture.width, picture.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(picture.width * scale))
  canvas.height = Math.max(1, Math.round(picture.height * scale))
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height)
  picture.close()
  const small = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.7))
  return small && small.size <= MOST_PREVIEW_BYTES ? small : null
}
