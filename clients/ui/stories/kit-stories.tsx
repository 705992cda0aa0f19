// What the components are made of.
import { Bell, Pin, Send, Trash2 } from 'lucide-react'
import { Presence } from '../src/index.ts'
import * as kit from '../src/kit.ts'
import { ann, ben, mia } from './people.ts'
import { ignore, type Story } from './story.ts'

function Says() {
  const say = kit.useToast()
  return <kit.Button onClick={() => say('Copied.')}>Say it</kit.Button>
}

const sizes = ['small', 'normal', 'large', 'huge'] as const

export const kitStories: readonly Story[] = [
  {
    of: ['Avatar', 'Presence'],
    render: () => (
      <div className="flex items-end gap-3">
        {sizes.map(size => (
          <kit.Avatar
            key={size}
            id={ann.id}
            name={ann.displayName}
            size={size}
            presence="ONLINE"
            presenceLabel="Online"
          />
        ))}
        <kit.Avatar id={ben.id} name={ben.displayName} group />
        <Presence status="AWAY" label="Away" />
      </div>
    ),
  },
  {
    of: ['Button', 'IconButton', 'Spinner'],
    render: () => (
      <div className="flex flex-wrap items-center gap-2">
        {(['primary', 'plain', 'quiet', 'danger'] as const).map(look => (
          <kit.Button key={look} look={look}>
            {look}
          </kit.Button>
        ))}
        <kit.Button busy>busy</kit.Button>
        <kit.IconButton icon={Bell} label="Notices" />
        <kit.Spinner />
      </div>
    ),
  },
  {
    of: ['Field', 'Area', 'Labelled', 'FormError', 'Check'],
    render: () => (
      <form className="flex w-80 flex-col gap-4">
        <kit.Field label="Name" defaultValue={mia.displayName} hint="As others see it." />
        <kit.Field label="Address" defaultValue="mia@" error="This is no address." />
        <kit.Area label="About you" />
        <kit.Labelled id="day" label="Day">
          <input id="day" type="date" className={kit.box} />
        </kit.Labelled>
        <kit.Check label="Everybody may read it" />
        <kit.FormError>Something went wrong. Try again.</kit.FormError>
      </form>
    ),
  },
  {
    of: ['Menu', 'MenuItem', 'MenuLine'],
    render: () => (
      <kit.Menu trigger={<kit.Button>Open</kit.Button>} align="start">
        <kit.MenuItem icon={Pin} onSelect={ignore}>
          Pin
        </kit.MenuItem>
        <kit.MenuLine />
        <kit.MenuItem icon={Trash2} danger onSelect={ignore}>
          Delete
        </kit.MenuItem>
      </kit.Menu>
    ),
  },
  {
    of: ['MenuAt'],
    render: () => (
      <kit.MenuAt point={{ x: 60, y: 160 }} label="Actions" onClose={ignore}>
        <kit.MenuItem icon={Pin} onSelect={ignore}>
          Pin
        </kit.MenuItem>
      </kit.MenuAt>
    ),
  },
  {
    of: ['Dialog'],
    render: () => (
      <kit.Dialog
        title="A dialog"
        description="It takes the focus."
        onClose={ignore}
        footer={<kit.Button>Done</kit.Button>}
      >
        <kit.Field label="Name" />
      </kit.Dialog>
    ),
  },
  {
    of: ['Confirm'],
    render: () => (
      <kit.Confirm
        title="Leave?"
        text="You won’t get its messages."
        action="Leave"
        onConfirm={ignore}
        onClose={ignore}
      />
    ),
  },
  { of: ['ToastProvider'], render: () => <Says /> },
  {
    of: ['Empty', 'Loading', 'Pending', 'Sentinel'],
    render: () => (
      <div>
        <kit.Empty icon={Send} title="Nothing here">
          Say something.
        </kit.Empty>
        <kit.Loading label="Loading" isShown />
        <kit.Pending of={{ error: new Error('no line'), refetch: async () => undefined }} />
        <kit.Sentinel onSeen={ignore} />
      </div>
    ),
  },
  {
    of: ['Panes', 'PaneHeader', 'PlaceLink'],
    render: () => (
      <div className="h-60">
        <kit.Panes
          showsMain
          list={
            <>
              <kit.PaneHeader title="Places" />
              <kit.PlaceLink to={{ chatId: 'garden' }} className="rounded-xl px-4 py-2 hover:bg-sunken">
                The garden
              </kit.PlaceLink>
            </>
          }
          main={<p className="p-4">What was chosen.</p>}
        />
      </div>
    ),
  },
]
