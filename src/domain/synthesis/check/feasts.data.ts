/** Feasts by their English names, as other languages have them. */
export const feasts: Readonly<Record<string, RegExp>> = {
  christmas:
    /weihnacht|noël|navidad|natal|kerst|jul(?!i|y)|рождеств|święta|圣诞|クリスマス|الميلاد|χριστούγεννα/iu,
  easter: /oster|pâques|pascua|pasqua|páscoa|pasen|påsk|påske|пасх|wielkanoc|复活节|イースター|الفصح|πάσχα/iu,
  pentecost: /pfingst|pentecôte|pentecostés|pentecoste|pinkster|троиц/iu,
  whitsun: /pfingst|pentecôte|pentecostés|pentecoste|pinkster|троиц/iu,
  ascension: /himmelfahrt|ascension|ascensión|ascensione|hemelvaart/iu,
  ramadan: /ramad|рамадан|رمضان|斋月|ラマダン/iu,
  eid: /aïd|zuckerfest|opferfest|eid|ид аль|курбан|العيد|عيد/iu,
  carnival: /karneval|fasching|carnaval|carnevale|карнавал|狂欢节/iu,
  lent: /fastenzeit|carême|cuaresma|quaresima|quaresma/iu,
  advent: /advent|avent|adviento|avvento/iu,
  epiphany: /dreikönig|épiphanie|reyes|epifania/iu,
  passover: /pessach|pâque|pascua|pasqua|פסח|песах/iu,
  hanukkah: /chanukka|hanouk|januc|חנוכה|ханук/iu,
  assumption: /assomption|asunción|ferragosto|mariä himmelfahrt/iu,
}
