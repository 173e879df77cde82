/** What a word is, before anybody knows at whom it is said. */
export type WordClass =
  | 'swear'
  | 'swear_at_you'
  | 'person'
  | 'mild'
  | 'person_swear'
  | 'family'
  | 'family_swear'
  | 'slur'
  | 'harmless'
export type Hit = { from: number; to: number; word: string; is: WordClass }

type Node = { next: Map<string, Node>; word?: string; is?: WordClass }

export type Lexicon = Node

export function lexicon(
  lists: readonly (readonly [WordClass, readonly string[]])[],
  read: (word: string) => string,
): Lexicon {
  const root: Node = { next: new Map() }
  for (const [is, list] of lists)
    for (const raw of list) {
      const word = read(raw)
      let node = root
      for (const letter of word.split('')) {
        let child = node.next.get(letter)
        if (!child) {
          child = { next: new Map() }
          node.next.set(letter, child)
        }
        node = child
      }
      if (node.word === undefined) {
        node.word = word
        node.is = is
      }
    }
  return root
}

/** Signs put between or in place of letters to hide a word. Sentence punctuation is not among them: there a word ends. */
const HIDING = /[*·.・_\-~^`|/+=#@$%&﹡★☆●○■□▇█]/
const SPACE = /\s/
const LATIN = /[a-z0-9]/
const LOOKALIKES: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '@': 'a',
  $: 's',
  '!': 'i',
  v: 'u',
}

type Way = {
  at: number
  end: number
  node: Node
  last: string
  signs: number
  spaces: number
  gaps: number
  depth: number
}

/** The longest word that starts here, with what was put between its letters undone. */
function longestAt(text: string, from: number, root: Lexicon): Hit | undefined {
  const first = text[from] ?? ''
  const start = root.next.get(first)
  if (!start) return undefined
  if (LATIN.test(first) && LATIN.test(text[from - 1] ?? '')) return undefined
  let best: Hit | undefined
  const ways: Way[] = [
    { at: from + 1, end: from + 1, node: start, last: first, signs: 0, spaces: 0, gaps: 0, depth: 1 },
  ]
  for (let way = ways.pop(); way && ways.length < 40; way = ways.pop()) {
    const hit = ends(text, from, way)
    if (hit && (!best || hit.to > best.to || (hit.to === best.to && hit.word.length > best.word.length))) best = hit
    goOn(text, way, ways)
  }
  return best
}

function ends(text: string, from: number, { end: at, node, last, spaces, gaps, depth }: Way): Hit | undefined {
  if (node.word === undefined || node.is === undefined) return undefined
  if (LATIN.test(last) && LATIN.test(text[at] ?? '') && /[a-z]/.test(last)) return undefined
  if (spaces > 0 && !node.word.includes(' ')) {
    // "傻 逼" is one hidden word; "可靠 北邊" is two honest ones.
    const alone = !/[\p{L}\p{N}]/u.test(text[from - 1] ?? ' ') || !/[\p{L}\p{N}]/u.test(text[at] ?? ' ')
    if (!alone || gaps < depth - 1) return undefined
  }
  return { from, to: at, word: node.word, is: node.is }
}

function goOn(text: string, way: Way, ways: Way[]): void {
  const letter = text[way.at]
  if (letter === undefined) return
  const step = (child: Node | undefined, last: string) => {
    if (child) ways.push({ ...way, at: way.at + 1, end: way.at + 1, node: child, last, depth: way.depth + 1 })
  }
  const child = way.node.next.get(letter)
  step(child, letter)
  if (LATIN.test(way.last)) {
    if (!child) step(way.node.next.get(LOOKALIKES[letter] ?? ''), letter)
    if (/[*#@$%]/.test(letter) && way.depth < 8)
      for (const [hidden, node] of way.node.next) if (/[a-z]/.test(hidden)) step(node, hidden)
  }
  if (letter === way.last && /[a-z\p{Script=Han}]/u.test(letter)) ways.push({ ...way, at: way.at + 1, end: way.at + 1 })
  if (child) return
  const again = text[way.at - 1] ?? ''
  if (HIDING.test(letter) && way.signs < 6)
    ways.push({ ...way, at: way.at + 1, signs: way.signs + 1, gaps: way.gaps + (HIDING.test(again) ? 0 : 1) })
  if (SPACE.test(letter) && !SPACE.test(again))
    ways.push({ ...way, at: way.at + 1, spaces: way.spaces + 1, gaps: way.gaps + 1 })
}

/** Words from left to right, the longest first; a longer harmless word hides the shorter one inside it (垃圾桶). */
export function find(text: string, root: Lexicon): Hit[] {
  const hits: Hit[] = []
  for (let at = 0; at < text.length; ) {
    const hit = longestAt(text, at, root)
    if (hit && hit.is !== 'harmless') hits.push(hit)
    at = hit ? hit.to : at + 1
  }
  return hits
}
