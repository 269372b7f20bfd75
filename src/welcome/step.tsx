import type { ComponentChildren, JSX } from 'preact'

interface StepProps {
  readonly n: number
  readonly title: string
  readonly picture?: JSX.Element
  readonly children: ComponentChildren
}

export const Step = ({ n, title, picture, children }: StepProps): JSX.Element => (
  <section class="card step">
    <h2>
      <span class="number" aria-hidden="true">
        {n}
      </span>
      {title}
    </h2>
    <div class="words">{children}</div>
    {picture}
  </section>
)
