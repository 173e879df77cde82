import './basics.css'

/** A key cap. The letter is also in `aria-keyshortcuts` of the thing it presses, so readers skip the picture. */
export const Kbd = ({ children }: { children: string }) => (
  <kbd className="sy-kbd" aria-hidden>
    {children}
  </kbd>
)
