import './shell.css'
import type { ReactNode } from 'react'

type Props = {
  title: ReactNode
  beside?: ReactNode
  end?: ReactNode
  footer?: ReactNode
  /** A note may scroll away on a phone; keys and the way out may not. */
  isFooterNote?: boolean
  className?: string
  children: ReactNode
}

/** Header 56, the work, and a footer when there is one. The title of the screen is its only h1. */
export function ScreenFrame({ title, beside, end, footer, isFooterNote = false, className = '', children }: Props) {
  return (
    <>
      <header className="sy-header">
        <h1 className="sy-header-title">{title}</h1>
        {beside && <div className="sy-header-beside">{beside}</div>}
        {end && <div className="sy-header-end">{end}</div>}
      </header>
      <main id="content" tabIndex={-1} className={`sy-main ${className}`}>
        {children}
      </main>
      {footer && <footer className={isFooterNote ? 'sy-footer is-note' : 'sy-footer'}>{footer}</footer>}
    </>
  )
}
