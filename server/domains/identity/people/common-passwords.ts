// Passwords that guessing begins with. Compared in lower case; digits or signs at the end do not make them better.

const WORDS = `
password passw0rd p@ssword p@ssw0rd pass1234 password1 password12 password123 123456 1234567 12345678 123456789 1234567890 0123456789
0987654321 987654321 87654321 11111111 111111111 00000000 000000000 88888888 99999999 66666666 55555555 22222222 12341234 123123123 12121212
11223344 1122334455 112233445566 123321123 147258369 147852369 741852963 159753456 789456123 123654789 password! qwertyui qwertyuiop qwerty123
qwerty1234 qwerty12345 qwertz123 qwertzuiop azertyuiop azerty123 asdfghjk asdfghjkl asdf1234 asdfasdf zxcvbnm1 zxcvbnm123 zxcvbnmasdf qazwsxedc
1qaz2wsx 1qaz2wsx3edc 1q2w3e4r 1q2w3e4r5t 1q2w3e4r5t6y q1w2e3r4 q1w2e3r4t5 qazwsx123 zaq12wsx zaq1zaq1 abcd1234 abc12345 abc123456 abcdefgh
abcdefg1 abcdefghi aaaaaaaa aa123456 a1234567 a12345678 a123456789 a1b2c3d4 iloveyou iloveyou1 iloveyou2 ihateyou football football1 baseball
baseball1 basketball superman superman1 batman123 spiderman pokemon1 starwars starwars1 princess princess1 sunshine sunshine1 trustno1 letmein1
letmein123 welcome1 welcome123 welcome1234 whatever whatever1 computer computer1 internet michelle michael1 jennifer jonathan jessica1 charlie1
jordan23 liverpool liverpool1 chelsea1 arsenal1 barcelona mercedes corvette maverick midnight samsung1 samantha scorpion victoria alexander
alexandra elizabeth christian benjamin danielle stephanie nicholas patricia fernando carolina butterfly chocolate chocolat sweetheart blink182
snowball snoopy12 rockstar rainbow1 precious passport password01 password2 password1234 admin123 admin1234 admin12345 administrator adminadmin
rootroot root1234 toortoor changeme changeme1 changeme123 change_me default1 default123 guest123 guestguest test1234 test12345 testtest testing1
testing123 temp1234 temporary secret123 secret12 supersecret master123 mastermind shadow123 dragon123 dragon12 monkey123 monkey12 killer123
hello123 hello1234 helloworld hellohello loveyou1 lovelove forever1 freedom1 summer2020 summer2021 summer2022 summer2023 summer2024 summer2025
summer2026 winter2020 winter2021 winter2022 winter2023 winter2024 winter2025 winter2026 spring2025 spring2026 autumn2025 autumn2026 january1
company1 company123 business login123 loginlogin access14 qwer1234 qweasdzxc qweasd123 google123 facebook linkedin instagram whatsapp relayos1
relayos123 relayos integrate nothing1 mustang1 hunter22 hunter123 ashley123 bailey123 passpass pass123456 mypassword mypassword1 yourpassword
newpassword thepassword correcthorsebatterystaple
`

const common = new Set(WORDS.trim().split(/\s+/))

/** Whether it is on the list, is a word of the list with a few signs behind it, or repeats one or two characters. */
export function isCommon(password: string): boolean {
  const plain = password.toLowerCase()
  if (common.has(plain) || common.has(plain.replace(/[\d!?.*#$@_-]{1,4}$/, ''))) return true
  return /^(.{1,2})\1+.?$/.test(plain) || isRun(plain)
}

/** abcdefgh, 87654321 */
function isRun(text: string): boolean {
  const steps = new Set([...text].slice(1).map((character, index) => character.charCodeAt(0) - text.charCodeAt(index)))
  const [step] = steps
  return steps.size === 1 && Math.abs(step!) === 1
}
