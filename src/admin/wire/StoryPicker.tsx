'use client'
import { useConfig } from '@payloadcms/ui'
import { useEffect, useId, useState } from 'react'
import { z } from 'zod'
import { storyChoice, type StoryChoice } from '../../domain/wire/desk/storyView.ts'
import { counted } from '../counted.ts'
import { Outside } from '../desk/Outside.tsx'

const answer = z.object({ stories: z.array(storyChoice) })
const typing = 200

const fetchStories = async (address: string): Promise<StoryChoice[]> => {
  try {
    const response = await fetch(address, { credentials: 'include' })
    return answer.safeParse(await response.json()).data?.stories ?? []
  } catch {
    return []
  }
}

/** The latest stories whose titles hold these words; null while they are asked for. */
const useStories = (words: string): StoryChoice[] | null => {
  const { config } = useConfig()
  const api = `${config.serverURL}${config.routes.api}`
  const [found, setFound] = useState<{ words: string; stories: StoryChoice[] } | null>(null)
  useEffect(() => {
    let isWanted = true
    const timer = setTimeout(() => {
      void fetchStories(`${api}/stories/choices?words=${encodeURIComponent(words)}`).then(
        (stories) => isWanted && setFound({ words, stories }),
      )
    }, typing)
    return () => {
      isWanted = false
      clearTimeout(timer)
    }
  }, [api, words])
  return found?.words === words ? found.stories : null
}

interface StoryPickerProps {
  label: string
  /** Not offered. */
  except: string | null
  onPick: (story: StoryChoice) => void
}

/** Picks one of the stories by its title, the latest first. */
export const StoryPicker = ({ label, except, onPick }: StoryPickerProps) => {
  const [words, setWords] = useState('')
  const field = useId()
  const stories = useStories(words)?.filter(({ id }) => id !== except) ?? null
  return (
    <div className="story-picker">
      <label htmlFor={field}>{label}</label>
      <input
        autoComplete="off"
        className="wire-search"
        data-first
        id={field}
        maxLength={200}
        onChange={(event) => setWords(event.target.value)}
        placeholder="Words of its title"
        type="search"
        value={words}
      />
      {stories === null ? (
        <p className="over-desk__note">Looking for stories…</p>
      ) : (
        <ul className="story-picker__list">
          {stories.map((story) => (
            <li key={story.id}>
              <button onClick={() => onPick(story)} type="button">
                <Outside>{story.title}</Outside> <span>{counted(story.items, 'item', 'items')}</span>
              </button>
            </li>
          ))}
          {stories.length === 0 && <li className="over-desk__note">No story fits.</li>}
        </ul>
      )}
    </div>
  )
}
