// The emoji that the panel offers, each with English words to find it by. A choice, not all there are: the field takes any.
export type EmojiGroup = 'faces' | 'people' | 'nature' | 'food' | 'things' | 'signs'
/** One a comma: the sign, a space, its words. */
const source: Readonly<Record<EmojiGroup, string>> = {
  faces:
    '😀 grinning,😃 happy smile,😄 laugh smile,😁 beaming grin,😆 squint laugh,😅 sweat relief,🤣 rolling laugh,' +
    '😂 tears of joy laugh,🙂 slight smile,🙃 upside down,😉 wink,😊 blush smile,😇 angel halo,🥰 in love hearts,' +
    '😍 heart eyes,🤩 star struck,😘 kiss,😋 yummy,😛 tongue,😜 wink tongue,🤪 zany,🤗 hug,🤭 oops hand over mouth,' +
    '🤫 quiet hush,🤔 thinking,🤐 zipped mouth,🤨 raised eyebrow,😐 neutral,😑 expressionless,😶 no mouth,😏 smirk,' +
    '😒 unamused,🙄 rolling eyes,😬 grimace,😌 relieved,😔 pensive sad,😪 sleepy,😴 sleeping,😷 mask ill,🤒 fever ill,' +
    '🤕 hurt bandage,🤢 sick,🤧 sneeze,🥵 hot,🥶 cold freezing,😵 dizzy,🤯 mind blown,🥳 party,😎 cool sunglasses,' +
    '🤓 nerd,🧐 monocle,😕 confused,😟 worried,🙁 frown,😮 surprised wow,😲 astonished,😳 flushed,🥺 pleading,' +
    '😨 fearful,😰 anxious,😥 sad relieved,😢 crying,😭 sobbing,😱 scream,😖 confounded,😞 disappointed,' +
    '😓 downcast sweat,😩 weary,😫 tired,🥱 yawn,😤 triumph,😡 angry,🤬 swearing,😈 devil,💀 skull,💩 poo,🤡 clown,' +
    '👻 ghost,👽 alien,🤖 robot,😺 cat smile',
  people:
    '👋 wave hello,🤚 raised back of hand,✋ raised hand stop,🖖 vulcan,👌 ok,🤌 pinched,✌️ victory peace,' +
    '🤞 fingers crossed,🤟 love you,🤘 rock,🤙 call me,👈 left,👉 right,👆 up,👇 down,☝️ point up,👍 thumbs up yes,' +
    '👎 thumbs down no,✊ fist,👊 punch,🤛 left fist,🤜 right fist,👏 clap,🙌 praise hands,👐 open hands,🤲 palms,' +
    '🤝 handshake deal,🙏 please thanks pray,✍️ writing,💅 nails,🤳 selfie,💪 strong muscle,🧠 brain,👀 eyes look,' +
    '👁️ eye,👄 mouth,👶 baby,🧒 child,🧑 person,👩 woman,👨 man,🧓 older,🤷 shrug,🤦 facepalm,🙋 raising hand,' +
    '💁 tipping hand,🙇 bow,🏃 run,🚶 walk,💃 dance,🕺 dance man,👫 couple,👪 family',
  nature:
    '🐶 dog,🐱 cat,🐭 mouse,🐹 hamster,🐰 rabbit,🦊 fox,🐻 bear,🐼 panda,🐨 koala,🐯 tiger,🦁 lion,🐮 cow,🐷 pig,🐸 frog,' +
    '🐵 monkey,🐔 chicken,🐧 penguin,🐦 bird,🦆 duck,🦉 owl,🐴 horse,🦄 unicorn,🐝 bee,🦋 butterfly,🐌 snail,🐞 ladybird,' +
    '🐢 turtle,🐍 snake,🐙 octopus,🐠 fish,🐬 dolphin,🐳 whale,🌵 cactus,🌲 tree,🌴 palm,🌱 seedling,🍀 clover luck,' +
    '🍁 autumn leaf,🌷 tulip,🌹 rose,🌻 sunflower,🌞 sun,🌙 moon,⭐ star,✨ sparkles,⚡ lightning,🔥 fire hot,🌈 rainbow,' +
    '☀️ sunny,⛅ cloud,🌧️ rain,❄️ snow,🌊 wave sea',
  food:
    '🍏 apple green,🍎 apple,🍐 pear,🍊 orange,🍋 lemon,🍌 banana,🍉 melon,🍇 grapes,🍓 strawberry,🍒 cherries,🍑 peach,' +
    '🥭 mango,🍍 pineapple,🥥 coconut,🥝 kiwi,🍅 tomato,🥑 avocado,🥦 broccoli,🥕 carrot,🌽 corn,🌶️ chili hot,🥔 potato,' +
    '🍞 bread,🥐 croissant,🥨 pretzel,🧀 cheese,🥚 egg,🥓 bacon,🍔 burger,🍟 fries,🍕 pizza,🌭 hot dog,🌮 taco,🥗 salad,' +
    '🍝 pasta,🍜 noodles,🍣 sushi,🍦 ice cream,🍰 cake,🎂 birthday cake,🍫 chocolate,🍿 popcorn,🍩 doughnut,🍪 cookie,' +
    '☕ coffee,🍵 tea,🍺 beer,🍻 cheers,🥂 toast champagne,🍷 wine,🥤 drink',
  things:
    '⚽ football,🏀 basketball,🎾 tennis,🏆 trophy win,🥇 gold medal,🎯 target,🎮 game,🎲 dice,🎸 guitar,🎹 piano,' +
    '🎤 microphone,🎧 headphones,🎬 film,🎨 art,🚗 car,🚕 taxi,🚌 bus,🚲 bike,✈️ plane,🚀 rocket launch,⛵ boat sail,' +
    '🛶 canoe,🚂 train,🏠 house home,🏢 office,🏖️ beach,🏔️ mountain,🗺️ map,⏰ alarm clock,⌛ hourglass,📱 phone,' +
    '💻 laptop computer,⌨️ keyboard,📷 camera,💡 idea bulb,🔦 torch,🔋 battery,🔧 wrench,🔨 hammer,🔑 key,🔒 lock,' +
    '📦 package,📎 clip,✂️ scissors,📌 pin,📝 note,📅 calendar,📈 chart up,📉 chart down,📚 books,✉️ mail,💰 money,' +
    '🎁 gift,🎈 balloon,🎉 party tada,🎊 confetti,🩹 plaster,💊 pill',
  signs:
    '❤️ heart love,🧡 orange heart,💛 yellow heart,💚 green heart,💙 blue heart,💜 purple heart,🖤 black heart,' +
    '🤍 white heart,💔 broken heart,💕 hearts,💯 hundred,💢 anger,💥 boom,💫 dizzy star,💦 drops,💤 sleep zzz,' +
    '✅ done check,☑️ checked,✔️ tick,❌ cross no,❓ question,❗ exclamation,⚠️ warning,🚫 forbidden,♻️ recycle,' +
    '➕ plus,➖ minus,➡️ right arrow,⬅️ left arrow,⬆️ up arrow,⬇️ down arrow,🔄 refresh,🔔 bell,🔕 muted bell,' +
    '🔴 red,🟠 orange,🟡 yellow,🟢 green,🔵 blue,🟣 purple,⚫ black,⚪ white,🏁 finish,🚩 flag,🏳️‍🌈 rainbow flag',
}

export const emojiGroups = Object.entries(source).map(([name, text]) => ({
  name: name as EmojiGroup,
  emoji: text.split(',').map((item): [sign: string, words: string] => {
    const space = item.indexOf(' ')
    return [item.slice(0, space), item.slice(space + 1)]
  }),
}))
