import './page-tabs.css'
import { Link } from '@tanstack/react-router'

export type PageTab = { href: string; label: string; isHere: boolean }

/** The pages of one place, side by side. */
export function PageTabs({ of, label }: { of: readonly PageTab[]; label: string }) {
  return (
    <nav className="sy-page-tabs" aria-label={label}>
      {of.map((tab) => (
        <Link key={tab.href} to={tab.href} className="sy-page-tab" aria-current={tab.isHere ? 'page' : undefined}>
          {tab.label}
        </Link>
      ))}
    </nav>
  )
}
