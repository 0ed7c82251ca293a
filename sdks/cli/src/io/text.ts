// Text that goes to a terminal: what came from a server must not move the cursor, set a title or turn the line around.

// Controls (C0 without newline and tab, DEL, C1), what reverses or hides text, line separators, tags, byte order mark.
const HOSTILE =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]|\p{Surrogate}/gu

/** Makes what can't be seen visible: `\x1b` for an escape. Newlines and tabs stay. */
export const visible = (text: string): string => text.replace(HOSTILE, escaped)

/** The same, in one line. */
export const oneLine = (text: string): string => visible(text).replace(/[\n\t]/g, (char) => (char === '\n' ? '\\n' : '\\t'))

/** A value in one line of a table. */
export const cell = (value: unknown): string =>
  value === null || value === undefined ? '' : oneLine(typeof value === 'object' ? JSON.stringify(value) : String(value))

/** JSON that is the same value and harmless to look at: what `JSON.stringify` leaves as it is becomes an escape. */
export const safeJson = (value: unknown, indent?: number): string =>
  JSON.stringify(value ?? null, null, indent).replace(HOSTILE, (char) =>
    Array.from({ length: char.length }, (_, index) => `\\u${char.charCodeAt(index).toString(16).padStart(4, '0')}`).join(''),
  )

function escaped(char: string): string {
  const code = char.codePointAt(0)!
  return code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u{${code.toString(16)}}`
}

// Styles are kept as noncharacters until the text is written, so that the last step can make everything else visible.
// If a server sends one of them, a word is bold and nothing worse.
const STYLES = { '\ufdd0': '0', '\ufdd1': '1', '\ufdd2': '2', '\ufdd3': '31', '\ufdd4': '32', '\ufdd5': '33', '\ufdd6': '36' } as const
const styled = (mark: keyof typeof STYLES) => (text: string) => (text === '' ? '' : `${mark}${text}\ufdd0`)

export const bold = styled('\ufdd1')
export const dim = styled('\ufdd2')
export const red = styled('\ufdd3')
export const green = styled('\ufdd4')
export const yellow = styled('\ufdd5')
export const cyan = styled('\ufdd6')

/** What is written: hostile characters visible, styles as escape sequences or not at all. */
export const render = (text: string, color: boolean): string =>
  visible(text).replace(/[\ufdd0-\ufdef]/g, (mark) => (color && mark in STYLES ? `\x1b[${STYLES[mark as keyof typeof STYLES]}m` : ''))

/** Columns that a text takes. East Asian wide characters and emoji take two. */
export function width(text: string): number {
  let columns = 0
  for (const char of text) {
    if (/[\ufdd0-\ufdef]|\p{Mark}/u.test(char)) continue
    columns +=
      /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u.test(
        char,
      )
        ? 2
        : 1
  }
  return columns
}
