"""Three newsletter editions in both languages, on seasons and trade topics that name no real event."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class DemoNewsletter:
    """One edition; both bodies are Markdown."""

    subject_en: str
    subject_ja: str
    body_en: str
    body_ja: str


_SPRING = DemoNewsletter(
    subject_en="Planning for spring: weekdays, early mornings and second addresses",
    subject_ja="春の旅程づくり：平日、早朝、もう一つの見どころ",
    body_en="""\
## Blossom without the queue

Late March and early April fill first, and the best-known banks and parks fill before noon. Members on both sides
tell us what helps:

- **Start at eight.** Gardens and shrines are calm, and many inns serve breakfast from half past six.
- **Choose Tuesday to Thursday.** Rooms for groups of 15 to 25 are easier to find, and coaches park more simply.
- **Name a second date.** Blossom does not read brochures. An option one week later often saves the programme.
- **Look west and south.** River valleys and islands belong to Tokyo too, and flower at other times than the centre.

## For overseas operators

Please write dietary needs and questions of mobility into the *first* inquiry. Ryokan with two step-free rooms can
keep them for your guests only if they know.

## For Tokyo operators

Check your profile before the season: is the group size right, are the lunch hours given, is there a photograph of the
entrance? Profiles with a clear capacity are found more often, because the directory can filter by it.

## Small service

Your inquiry templates can now wait for you in your inbox: write once, adapt each time.

With kind regards from the editors of this newsletter. You can change or stop it at any time with the link below.
""",
    body_ja="""\
## 並ばずに楽しむ桜の季節

3月下旬から4月上旬は予約が最も早く埋まり、よく知られた川沿いや公園は午前中から混み合います。
会員の皆様から伺った工夫をご紹介します。

- **朝8時に始める。** 庭園や神社は静かで、朝食を6時30分から出す宿も多くあります。
- **火曜日から木曜日を選ぶ。** 15名から25名の団体のお部屋が取りやすく、バスの駐車にも困りません。
- **第二希望日を決めておく。** 開花は予定どおりに進みません。1週間後の候補日が旅程を救うことがあります。
- **西と南にも目を向ける。** 渓谷や島も東京です。都心とは違う時期に花が咲きます。

## 海外事業者の皆様へ

食事の制限やお体の状態は、*最初の*お問い合わせでお知らせください。
段差のないお部屋が2室ある旅館も、事前に分かっていなければ確保できません。

## 都内事業者の皆様へ

季節の前に、プロフィールをご確認ください。受け入れ人数は正しいでしょうか。昼食の時間は書かれているでしょうか。
入口の写真はあるでしょうか。受け入れ人数が明記されていると、事業者検索で絞り込めるため、見つけてもらいやすくなります。

## お役立ち情報

お問い合わせのひな形を受信箱に保存できます。一度書いておけば、あとは相手に合わせて直すだけです。

今後ともよろしくお願いいたします。配信の変更や停止は、下のリンクからいつでも行えます。
""",
)

_SUMMER = DemoNewsletter(
    subject_en="Hot days, good evenings: summer programmes that work",
    subject_ja="暑い日は朝と夜に：無理のない夏の旅程",
    body_en="""\
## Turn the day around

July and August are warm and humid in Tokyo. Groups enjoy them when the day is planned the other way round:

1. **Morning:** walk from seven to ten, then breakfast or an early lunch.
2. **Midday:** museums, workshops, cooking lessons, or simply the hotel.
3. **Evening:** boats, gardens with lights, and dinner at half past seven.

Ask guides for routes with shade and benches. Many members have a version of every walk without stairs.

## Indoor ideas for groups of ten to thirty

Crafts, tea, drums and cooking are held under a roof and do not depend on the forecast. Most studios want **seven to
fourteen days’ notice**, and tell you in their profile whether they also come to the hotel.

## Heat and health

- Carry water, and plan a cool stop every forty minutes.
- Tell your partner about guests with heart conditions, wheelchairs or small children.
- Agree beforehand who decides when a programme is shortened, and what that costs.

## Looking ahead

Autumn weekends are asked for early. If your dates are movable, early December is a good alternative: clear air, late
leaves, and rooms at short notice.

Your wishes for the next edition are welcome. You can change or stop this newsletter at any time with the link below.
""",
    body_ja="""\
## 一日の順番を入れ替える

7月と8月の東京は、気温も湿度も高くなります。一日の順番を入れ替えると、団体の皆様も快適に過ごせます。

1. **朝：** 7時から10時まで歩き、その後に朝食または早めの昼食をとります。
2. **昼：** 博物館、工房、料理教室、あるいはホテルでゆっくり過ごします。
3. **夜：** 船や、明かりのともる庭園を楽しみ、夕食は19時30分からにします。

日陰とベンチのある道順をガイドにお尋ねください。どの散策にも階段のない道順を用意している会員が多くいます。

## 10名から30名の屋内プログラム

工芸、お茶、太鼓、料理は屋根の下で行うため、天気に左右されません。
多くの工房では**7日前から14日前まで**のご予約をお願いしています。ホテルへの出張の可否はプロフィールに書かれています。

## 暑さへの備え

- 飲み物を携え、40分ごとに涼しい場所で休みます。
- 心臓に持病のある方、車いすの方、小さなお子様がいる場合は、相手先に必ずお知らせください。
- 旅程を短くする判断を誰が行うか、費用をどうするかを、事前に決めておきましょう。

## これからの季節

秋の週末は早くからお問い合わせが入ります。日程を動かせる場合は、12月上旬もおすすめです。
空気が澄み、遅い紅葉が残り、直前でもお部屋が見つかりやすい時期です。

次号で取り上げてほしい話題をお寄せください。配信の変更や停止は、下のリンクからいつでも行えます。
""",
)

_TRADE = DemoNewsletter(
    subject_en="From first message to first group: how partners begin",
    subject_ja="最初のご連絡から最初の団体まで：お取引の始め方",
    body_en="""\
## One message, five facts

Operators on both sides say the same: the best first inquiry is short and complete. Five facts are enough:

- how many guests, and how many rooms of which kind
- dates, with one alternative
- diets, allergies and mobility
- what is included in the price you need, and in which currency
- the day by which you must know

## Answer even when the answer is no

A refusal within two days is a service. Add the weeks in which you *do* have space, and many partners will come back
with another group.

## Begin small

A pilot group of eight to twelve guests shows more than a long contract. Agree on three points in writing: until when
numbers may change, who is called at night, and how comments are passed on afterwards.

## Two languages, one meaning

Write in the language you know best, in short sentences, with dates as *10 May 2027* rather than in figures only. State
times as Tokyo time. Numbers, names and times deserve a second look before sending.

## Meetings online

Propose several slots; the site shows each of them in both time zones. Twenty minutes is usually enough.

Good business to all of you. You can change or stop this newsletter at any time with the link below.
""",
    body_ja="""\
## 一通に五つの情報を

よい最初のお問い合わせは短く、必要なことがそろっている。これは都内事業者、海外事業者に共通するご意見です。
次の五つがあれば十分です。

- 人数と、必要なお部屋の種類・室数
- 希望日と、代わりの日程を一つ
- 食事の制限、アレルギー、お体の状態
- 料金に含めたい内容と、見積りの通貨
- いつまでに返事が必要か

## 難しいときも、お返事を

2日以内のお断りは、相手への親切です。受け入れの*できる*週を書き添えると、次の団体のご相談につながります。

## 小さく始める

8名から12名の試行は、長い契約書よりも多くのことを教えてくれます。
人数変更の期限、夜間の連絡先、ご利用後のご意見の伝え方の三点を、書面で確認しておきましょう。

## 二つの言語、一つの意味

最も得意な言語で、短い文でお書きください。日付は数字だけでなく「2027年5月10日」のように、時刻は日本時間と明記します。
数字、お名前、時刻は、送信の前にもう一度お確かめください。

## オンラインでの商談

候補日時をいくつか提案すると、双方の時間帯で表示されます。たいていは20分ほどで十分です。

皆様のよいお取引をお祈りいたします。配信の変更や停止は、下のリンクからいつでも行えます。
""",
)


def newsletters() -> list[DemoNewsletter]:
    """Return the three editions, in the order of sending."""
    return [_SPRING, _SUMMER, _TRADE]
