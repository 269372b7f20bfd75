import type { ComponentChildren, JSX } from 'preact'

interface SectionProps {
  readonly title: string
  readonly lead?: string
  readonly children: ComponentChildren
}

export const Section = ({ title, lead, children }: SectionProps): JSX.Element => (
  <section class="section">
    <h2>{title}</h2>
    {lead && <p class="lead">{lead}</p>}
    {children}
  </section>
)
