'use client'
import type { TellingView } from '../../domain/synthesis/synthesisView.ts'
import { withoutDirectionOverrides } from '../../domain/wire/withoutDirectionOverrides.ts'
import { Teller } from './Teller.tsx'

/** Numbers, names and times that the sources tell differently, side by side with who says each. */
export const ContestedTellings = ({ tellings }: { tellings: readonly TellingView[] }) => {
  const contested = tellings.filter(({ isContested }) => isContested)
  if (contested.length === 0) return null
  return (
    <section aria-label="What is contested" className="contested">
      <h4>What is contested</h4>
      <dl>
        {contested.map(({ kind, of, said }) => (
          <div key={`${kind} ${of} ${said[0]?.words ?? ''}`}>
            <dt dir="auto">{withoutDirectionOverrides(of)}</dt>
            {said.map(({ words, by }) => (
              <dd key={words}>
                <strong dir="auto">{withoutDirectionOverrides(words)}</strong>
                <ul>
                  {by.map((teller) => (
                    <li key={teller.id}>
                      <Teller said={teller} />
                    </li>
                  ))}
                </ul>
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  )
}
