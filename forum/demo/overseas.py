"""Hand-written parts from which the texts of the overseas operators are put together, in English and Japanese."""

from typing import NamedTuple

Pair = tuple[str, str]

CATEGORY_COUNTS: dict[str, int] = {"travel_agency": 84, "land_operator": 66, "mice": 32, "media": 18}


class OutboundTheme(NamedTuple):
    """A kind of overseas business: its trade, sizes, openings, what it offers and what it seeks in Tokyo."""

    category: str
    also: tuple[str, ...]
    capacity: tuple[int, int] | None
    staff: tuple[int, int]
    about: tuple[Pair, ...]
    offer: Pair
    seeks: Pair


OUTBOUND_THEMES: tuple[OutboundTheme, ...] = (
    OutboundTheme(
        "travel_agency",
        (),
        (2, 8),
        (4, 22),
        (
            (
                "{name} designs private journeys from {city} for couples and families, usually {days} days with "
                "Tokyo at both ends.",
                "{name}は{city}で、ご夫婦やご家族のための個人旅行を企画しています。旅程は{days}日間が中心で、"
                "最初と最後に東京へ滞在します。",
            ),
            (
                "Four travel designers in {city} write every Japan itinerary by hand; no two of our clients have "
                "had the same one.",
                "{city}の4名の担当者が、日本の旅程を一件ずつ作っています。同じ行程を二度ご案内したことはありません。",
            ),
        ),
        (
            "We bring independent travellers who stay {nights} nights in one place and spend on meals and guides.",
            "1か所に{nights}泊し、食事やガイドにしっかりお使いになる個人のお客様をご紹介します。",
        ),
        (
            "Small inns and guides for parties of two to eight, with rooms held for a week while the client decides.",
            "2名から8名のお客様を受け入れ、ご検討の間1週間お部屋を仮押さえできる小さな宿とガイドを探しています。",
        ),
    ),
    OutboundTheme(
        "travel_agency",
        ("land_operator",),
        (18, 32),
        (10, 60),
        (
            (
                "Group tours for travellers over sixty, {departures} departures to Japan a year, always with a "
                "leader from {city}.",
                "60歳以上のお客様の団体旅行を扱い、日本へは年{departures}本、必ず{city}から添乗員が同行します。",
            ),
            (
                "Our guests from {country} walk slowly, ask many questions and like to be in bed by ten.",
                "{country}のお客様は、ゆっくり歩き、たくさん質問し、夜10時にはお休みになります。",
            ),
        ),
        (
            "Groups of {half} to {cap} on fixed dates, published {months} months before departure.",
            "{half}名から{cap}名の団体を、出発の{months}か月前に公表する決まった日程でお送りします。",
        ),
        (
            "Hotels with lifts and twin rooms, lunch places without stairs, and coaches that may stop near the door.",
            "エレベーターとツインルームのあるホテル、階段のない昼食会場、入口近くに停車できるバスを求めています。",
        ),
    ),
    OutboundTheme(
        "travel_agency",
        (),
        (20, 44),
        (5, 30),
        (
            (
                "School travel from {city}: exchange visits, sports teams and art classes between thirteen and "
                "eighteen.",
                "{city}の学校旅行専門の会社です。13歳から18歳の交流訪問、運動部、美術の授業を扱います。",
            ),
            (
                "{name} takes pupils from {country} to Japan in the holidays and prepares them with four "
                "evenings of language.",
                "{name}は{country}の生徒を休暇中に日本へ案内しています。出発前に4回の日本語講座を行います。",
            ),
        ),
        (
            "Parties of {half} to {cap} with one teacher for ten pupils, booked in {season}.",
            "生徒10名に教員1名の割合で、{half}名から{cap}名の団体を{season}に手配します。",
        ),
        (
            "Hostels taken as a whole, hands-on lessons in a craft, and a partner school for one afternoon.",
            "全館貸切のできる宿、手を動かす工芸体験、半日の交流校を探しています。",
        ),
    ),
    OutboundTheme(
        "travel_agency",
        (),
        (8, 16),
        (3, 18),
        (
            (
                "Cycling and walking holidays; from {city} we send riders who want thirty kilometres a day and a "
                "bath at the end of it.",
                "自転車と徒歩の旅の専門店です。1日30キロを走り、"
                "最後にお風呂を楽しみたいお客様を{city}からお送りします。",
            ),
            (
                "Active travel from {country} for people in their forties and fifties, {days} days, one "
                "suitcase, good shoes.",
                "{country}の40代、50代のお客様に、{days}日間の体を動かす旅をご案内しています。"
                "荷物はスーツケース一つと歩きやすい靴です。",
            ),
        ),
        (
            "Small parties of {half} to {cap} that travel mid-week and outside the holidays.",
            "{half}名から{cap}名の少人数で、休暇時期を避けた平日にお伺いします。",
        ),
        (
            "Mountain lodges and riverside inns in western Tokyo, bicycle hire with tall frames, luggage transfer.",
            "東京西部の山荘や川沿いの宿、大きなフレームのある貸自転車、荷物の搬送を求めています。",
        ),
    ),
    OutboundTheme(
        "travel_agency",
        (),
        (6, 14),
        (3, 16),
        (
            (
                "Food journeys led by cooks: our guests from {city} book dinner first and the flight after.",
                "料理人が同行する食の旅を企画しています。{city}のお客様は、航空券より先に夕食を予約なさいます。",
            ),
            (
                "{name} has one subject, eating well, and one rule, never two large meals on one day.",
                "{name}の主題は「よく食べること」、決まりは「一日に大きな食事を二度取らないこと」です。",
            ),
        ),
        (
            "Parties of {half} to {cap} with a cook as leader, two tours in {season} and one in {quiet}.",
            "料理人が率いる{half}名から{cap}名の団体を、{season}に2回、{quiet}に1回お送りします。",
        ),
        (
            "Private rooms, market walks, breweries and home kitchens, with two or three vegetarians in most parties.",
            "個室のある店、市場の散策、酒蔵、家庭の台所を探しています。ほとんどの回に菜食の方が2、"
            "3名いらっしゃいます。",
        ),
    ),
    OutboundTheme(
        "travel_agency",
        (),
        (10, 40),
        (6, 40),
        (
            (
                "Muslim-friendly holidays from {city}, planned around prayer times and certified kitchens.",
                "礼拝の時間と認証のある調理場を中心に組み立てた、ムスリムの方のための旅行を{city}で企画しています。",
            ),
            (
                "Families of three generations book with {name}; we ask restaurants for written answers on "
                "ingredients.",
                "{name}のお客様は三世代のご家族が中心です。お店には原材料について書面での回答をお願いしています。",
            ),
        ),
        (
            "Family groups of {half} to {cap} in school holidays and after Ramadan.",
            "学校の休暇中とラマダン明けに、{half}名から{cap}名のご家族の団体をお送りします。",
        ),
        (
            "Restaurants with separate utensils, hotels that mark the direction of prayer, and women guides.",
            "調理器具を分けるレストラン、礼拝の方角を示すホテル、女性のガイドを求めています。",
        ),
    ),
    OutboundTheme(
        "travel_agency",
        (),
        (4, 16),
        (3, 14),
        (
            (
                "Accessible travel is all we do: our clients from {country} use wheelchairs, guide dogs or "
                "simply more time.",
                "バリアフリー旅行の専門会社です。{country}のお客様は、車いすや盲導犬をお使いの方、"
                "時間にゆとりが必要な方です。",
            ),
            (
                "Two of the founders of {name} travel in wheelchairs themselves and measure doors before selling "
                "rooms.",
                "{name}の創業者のうち2名は車いすで旅をしています。客室をご案内する前に、必ず扉の幅を測ります。",
            ),
        ),
        (
            "Parties of up to {cap} with companions, slow programmes, and long stays of {nights} nights per hotel.",
            "介助の方を含め{cap}名まで、1軒に{nights}泊するゆとりある行程でお送りします。",
        ),
        (
            "Rooms with roll-in showers, lift vehicles, and honest photographs of every step and threshold.",
            "車いすで入れるシャワーのある客室、リフト付き車両、段差や敷居がそのまま分かる写真を求めています。",
        ),
    ),
    OutboundTheme(
        "travel_agency",
        (),
        (12, 26),
        (4, 24),
        (
            (
                "Garden, textile and ceramics tours from {city}, each led by a lecturer.",
                "{city}から、庭園、染織、陶磁をめぐる講師同行の旅を企画しています。",
            ),
            (
                "{name} works with museum friends’ associations in {country} that look twice before they "
                "photograph once.",
                "{name}は{country}の美術館友の会とともに旅を作っています。写真を1枚撮る前に、"
                "二度じっくり見る方々です。",
            ),
        ),
        (
            "Study parties of {half} to {cap}, with reading lists sent beforehand and quiet manners in workshops.",
            "事前に参考書を配り、工房で静かに過ごせる{half}名から{cap}名の研究旅行をお送りします。",
        ),
        (
            "Workshops that can be visited without a sales talk, gardens before opening hours, interpreters who "
            "know the vocabulary.",
            "販売を目的としない工房見学、開園前の庭園、専門用語の分かる通訳者を探しています。",
        ),
    ),
    OutboundTheme(
        "travel_agency",
        (),
        (2, 20),
        (5, 28),
        (
            (
                "Young travellers in {city} come to us for animation, games, music and fashion, and for rooms "
                "near a station.",
                "{city}の若いお客様に、アニメ、ゲーム、音楽、ファッションの旅と、駅に近い宿をご案内しています。",
            ),
            (
                "{name} sells Tokyo to people under thirty-five, nearly all of it on the telephone screen.",
                "{name}は35歳以下の方に東京の旅を販売しています。お申し込みはほとんどスマートフォンからです。",
            ),
        ),
        (
            "Rooms and tickets for single travellers all year, and meet-up parties of {cap} in {season}.",
            "一人旅の宿と入場券を通年で販売し、{season}には{cap}名までの交流会つきの旅も催します。",
        ),
        (
            "Timed tickets by voucher, short workshops after six, and hostels with private rooms.",
            "バウチャーで使える時間指定券、18時以降の短い体験、個室のある宿を求めています。",
        ),
    ),
    OutboundTheme(
        "travel_agency",
        (),
        (2, 12),
        (8, 46),
        (
            (
                "Family travel from {city}: most of our guests come with children between four and eleven.",
                "{city}の家族旅行専門の会社です。お客様の多くは4歳から11歳のお子様連れです。",
            ),
            (
                "Parents in {country} trust {name} because every Tokyo day has one plan, one pause and one swim.",
                "東京での一日に「予定一つ、休憩一つ、水遊び一つ」を組み込む{name}は、"
                "{country}の保護者の方に信頼されています。",
            ),
        ),
        (
            "Two or three families together, {nights} nights in one apartment or house, mainly in {season}.",
            "2、3家族がご一緒に、アパートメントや一軒家に{nights}泊します。時期は主に{season}です。",
        ),
        (
            "Connecting rooms, kitchens, luggage help and activities where a five-year-old may touch things.",
            "コネクティングルーム、キッチン、荷物の手伝い、5歳の子どもが触れられる体験を探しています。",
        ),
    ),
    OutboundTheme(
        "travel_agency",
        (),
        (10, 24),
        (6, 34),
        (
            (
                "Rail journeys are the trade of {name}: Tokyo is where our passengers from {city} begin and end.",
                "鉄道の旅が{name}の専門です。{city}のお客様の旅は東京に始まり、東京に終わります。",
            ),
            (
                "We book seats, passes and station hotels for rail lovers in {country} who read timetables for "
                "pleasure.",
                "時刻表を読むのが楽しみという{country}の鉄道愛好家のために、座席、周遊券、駅近くの宿を手配しています。",
            ),
        ),
        (
            "Escorted rail groups of {half} to {cap}, {departures} departures a year in both shoulder seasons.",
            "春と秋を中心に年{departures}本、{half}名から{cap}名の添乗員付き鉄道旅行をお送りします。",
        ),
        (
            "Hotels within ten minutes of a station, lunch boxes for trains, guides who know the local lines.",
            "駅から10分以内のホテル、車内用のお弁当、地域の路線に詳しいガイドを求めています。",
        ),
    ),
    OutboundTheme(
        "travel_agency",
        (),
        (2, 6),
        (6, 30),
        (
            (
                "Honeymoons and anniversaries from {city}; the couples we look after remember small kindnesses.",
                "{city}から、新婚旅行や記念日の旅をご案内しています。お二人の心に残るのは、小さな心遣いです。",
            ),
            (
                "{name} plans for two: one photograph session, one special dinner, and a free day without alarm "
                "clocks.",
                "{name}はお二人のための旅を作ります。写真撮影を一度、特別な夕食を一度、"
                "目覚ましの要らない一日を必ず入れます。",
            ),
        ),
        (
            "Couples staying {nights} nights in Tokyo with dinner booked in advance, most of them in {season}.",
            "夕食を事前に予約し、東京に{nights}泊するご夫婦を、主に{season}にお送りします。",
        ),
        (
            "Rooms with a view or a private bath, kimono dressing for two, photographers who speak English.",
            "眺めのよい部屋や貸切風呂のある宿、お二人の着付け、英語の話せる写真家を探しています。",
        ),
    ),
    OutboundTheme(
        "land_operator",
        ("travel_agency",),
        (24, 44),
        (15, 120),
        (
            (
                "Tour operator in {city} with a winter and a summer brochure; Japan fills twelve pages of each.",
                "夏と冬にパンフレットを発行する{city}のツアーオペレーターです。いずれも日本に12ページを割いています。",
            ),
            (
                "{name} packages tours for agencies all over {country}, {departures} Japan departures a year.",
                "{name}は{country}各地の旅行会社に向けてツアーを造成しています。日本行きは年{departures}本です。",
            ),
        ),
        (
            "Series groups of {half} to {cap} with guaranteed dates and deposits on contract.",
            "出発保証の日程と契約時の前金により、{half}名から{cap}名のシリーズ団体をお送りします。",
        ),
        (
            "Contract rates for hotels outside the great stations, coaches of the same company for the whole route.",
            "主要駅から少し離れたホテルの契約料金と、全行程を同じ会社で通せるバスを求めています。",
        ),
    ),
    OutboundTheme(
        "land_operator",
        (),
        (16, 28),
        (8, 40),
        (
            (
                "Small-group touring under our own name, never more than {cap} guests, sold direct from {city}.",
                "自社ブランドの少人数ツアーを{city}から直接販売しています。定員は必ず{cap}名までです。",
            ),
            (
                "Trains, local buses and feet: our {days}-day Japan tour uses a coach on one day only.",
                "鉄道、路線バス、徒歩が基本です。{days}日間の日本ツアーで貸切バスを使うのは1日だけです。",
            ),
        ),
        (
            "{departures} departures a year of {half} to {cap} guests, leaders trained in our own school.",
            "自社の研修を受けた添乗員とともに、{half}名から{cap}名のツアーを年{departures}本催行します。",
        ),
        (
            "Family-run inns for {half} rooms, cooking lessons, and guides for half days in quiet quarters.",
            "{half}室を確保できる家族経営の宿、料理教室、静かな町の半日ガイドを探しています。",
        ),
    ),
    OutboundTheme(
        "land_operator",
        ("travel_agency",),
        (30, 45),
        (20, 160),
        (
            (
                "Wholesale operator supplying retail agencies in {country} with rooms, transfers and day tours.",
                "{country}の小売旅行会社に、客室、送迎、日帰りツアーを卸しています。",
            ),
            (
                "Forty agencies around {city} sell what {name} contracts; most clients travel on their own.",
                "{name}の仕入れた商品を、{city}周辺の40社が販売しています。お客様の多くは個人旅行です。",
            ),
        ),
        (
            "Daily sales by allotment and on request, with one invoice a month.",
            "客室枠と都度手配の両方で毎日販売し、請求は月に一度にまとめます。",
        ),
        (
            "Allotments in mid-size hotels, airport transfers by van, and day trips that run with two guests.",
            "中規模ホテルの客室枠、ワゴン車の空港送迎、2名から催行する日帰りツアーを求めています。",
        ),
    ),
    OutboundTheme(
        "land_operator",
        (),
        (20, 36),
        (6, 30),
        (
            (
                "Cruise passengers are our guests: from {city} we prepare shore days and stays before or after "
                "the ship.",
                "クルーズのお客様を扱い、寄港地の観光と乗船前後の滞在を{city}で手配しています。",
            ),
            (
                "{name} plans shore excursions for guests from {country}, with a minute-by-minute way back to "
                "the pier.",
                "{name}は{country}のお客様の寄港地観光を企画し、桟橋への戻りを分単位で計画します。",
            ),
        ),
        (
            "Several coaches of {cap} on port days, known {months} months ahead.",
            "寄港日に{cap}名乗りのバス数台分を、{months}か月前に日程を確定して手配します。",
        ),
        (
            "Coach parking near the sights, restaurants for two hundred in two sittings, guides with microphones.",
            "観光地に近いバス駐車場、2回に分けて200名が食事できる会場、マイクで案内できるガイドを探しています。",
        ),
    ),
    OutboundTheme(
        "land_operator",
        ("travel_agency",),
        (15, 35),
        (8, 36),
        (
            (
                "Special-interest groups: choirs, architects, nurses, farmers; {name} has taken most professions "
                "of {city} abroad.",
                "合唱団、建築家、看護師、農家など、{name}は{city}のさまざまな職業の団体を海外へご案内してきました。",
            ),
            (
                "We organise technical visits for associations in {country}, with two free days for sightseeing.",
                "{country}の団体の視察旅行を企画し、観光のための自由日を2日設けています。",
            ),
        ),
        (
            "Closed groups of {half} to {cap}, programme agreed {months} months before.",
            "行程を{months}か月前に決める、{half}名から{cap}名の貸切団体をお送りします。",
        ),
        (
            "Interpreters with technical vocabulary, institutions that receive visitors, and a hall for one concert.",
            "専門用語に強い通訳者、視察を受け入れる施設、演奏会を一度開けるホールを求めています。",
        ),
    ),
    OutboundTheme(
        "land_operator",
        (),
        (20, 40),
        (10, 70),
        (
            (
                "Seasonal operator in {city}: blossoms, autumn leaves and snow, and nothing in between.",
                "桜、紅葉、雪の季節に絞って日本の旅を扱う{city}の会社です。",
            ),
            (
                "Guests of {name} wait for the blossom forecast, so we work with movable dates and patient hotels.",
                "{name}のお客様は開花予想を待って出発します。日程の変更に応じてくださるホテルとお付き合いしています。",
            ),
        ),
        (
            "Groups of {half} to {cap} in {season}, with a second wave in {quiet}.",
            "{season}に{half}名から{cap}名の団体を、続いて{quiet}にも再びお送りします。",
        ),
        (
            "Gardens, boats and inns that keep two alternative dates until thirty days before arrival.",
            "到着の30日前まで二つの候補日を押さえてくださる庭園、船、宿を探しています。",
        ),
    ),
    OutboundTheme(
        "land_operator",
        (),
        (10, 30),
        (5, 26),
        (
            (
                "Outdoor operator from {city} adding Tokyo’s mountains and islands to its Asia routes.",
                "{city}の野外専門の会社です。アジアの路線に東京の山と島を加えようとしています。",
            ),
            (
                "{name} sells diving, hiking and star-watching; in Tokyo we look beyond the twenty-three wards.",
                "{name}は潜水、山歩き、星空観察の旅を販売しています。東京では23区の外に目を向けています。",
            ),
        ),
        (
            "Adventure parties of {half} to {cap} with their own equipment and insurance.",
            "装備と保険を備えた{half}名から{cap}名の団体をお送りします。",
        ),
        (
            "Island inns with boat contacts, mountain guides with first-aid papers, bad-weather plans for each day.",
            "船の手配ができる島の宿、救急資格を持つ山岳ガイド、日ごとの荒天時の代案を求めています。",
        ),
    ),
    OutboundTheme(
        "land_operator",
        (),
        (25, 45),
        (12, 80),
        (
            (
                "Value tours for first-time visitors: {name} sells seven-day Japan through shops and television "
                "in {country}.",
                "初めて日本を訪れる方のための手頃なツアーを扱う{name}です。"
                "{country}の店舗とテレビで7日間の旅を販売しています。",
            ),
            (
                "Volume operator in {city}, with weekly flights from spring to autumn and a firm price in the "
                "brochure.",
                "春から秋まで毎週の便で送客する{city}の大口オペレーターです。料金はパンフレットで固定しています。",
            ),
        ),
        (
            "Weekly groups of {half} to {cap}, rooming list three weeks before, payment before arrival.",
            "毎週{half}名から{cap}名の団体をお送りします。ルーミングリストは3週間前、お支払いは到着前です。",
        ),
        (
            "Hotels with early group breakfast, restaurants serving forty in an hour, outlets open on Sundays.",
            "早朝の団体朝食ができるホテル、1時間で40名に対応できるレストラン、日曜営業の店を求めています。",
        ),
    ),
    OutboundTheme(
        "mice",
        (),
        (40, 220),
        (6, 48),
        (
            (
                "Incentive agency in {city}: sales teams who have earned a journey and expect one surprise a day.",
                "{city}の報奨旅行専門の会社です。成果を上げた営業チームに、一日に一つの驚きをお届けします。",
            ),
            (
                "{name} rewards dealers and staff of companies in {country} with {nights}-night stays.",
                "{name}は{country}の企業の販売店や社員の方に、{nights}泊の報奨旅行を提供しています。",
            ),
        ),
        (
            "Groups of {half} to {cap} with high spending on dinners and activities, dates chosen {months} "
            "months ahead.",
            "夕食や体験に予算をかける{half}名から{cap}名の団体です。日程は{months}か月前に決まります。",
        ),
        (
            "Exclusive hire of boats, halls or gardens, and team activities that finish with a shared meal.",
            "船、ホール、庭園の貸切と、最後に食卓を囲むチーム体験を探しています。",
        ),
    ),
    OutboundTheme(
        "mice",
        ("travel_agency",),
        (20, 120),
        (8, 60),
        (
            (
                "Corporate travel and meetings for mid-size firms around {city}, with a desk that answers at night.",
                "{city}周辺の中堅企業の出張と会議を扱っています。夜間も応答する窓口があります。",
            ),
            (
                "Board meetings, trade-fair visits, training weeks: {name} plans the days and the dinners "
                "between them.",
                "役員会、見本市の視察、研修など、{name}は日中の予定とその間の夕食までを企画します。",
            ),
        ),
        (
            "Delegations of {half} to {cap}, single rooms, mid-week, most of the year.",
            "1名1室、平日中心で、{half}名から{cap}名の訪問団をほぼ通年でお送りします。",
        ),
        (
            "Hotels with a day-lit meeting room, simultaneous interpreters, and cars at fixed prices.",
            "自然光の入る会議室のあるホテル、同時通訳者、定額の送迎車を求めています。",
        ),
    ),
    OutboundTheme(
        "mice",
        (),
        (150, 600),
        (10, 70),
        (
            (
                "Association congresses are our work; {name} accompanies societies in {country} from the bid to "
                "the last bill.",
                "学会や協会の大会運営が専門です。{name}は{country}の団体に、誘致から最終精算まで寄り添います。",
            ),
            (
                "We manage scientific meetings from {city} and return to a city when its venues keep their word.",
                "{city}で学術会議の運営を行っています。約束を守る会場のある都市には、必ず戻ってまいります。",
            ),
        ),
        (
            "Meetings of {half} to {cap} delegates with accompanying persons, planned two to three years ahead.",
            "同伴者を含め{half}名から{cap}名の会議を、2〜3年前から計画します。",
        ),
        (
            "Venues with breakout rooms, a local organiser as partner, and walking tours for free afternoons.",
            "分科会室のある会場、現地の運営会社、空いた午後のまち歩きを探しています。",
        ),
    ),
    OutboundTheme(
        "mice",
        ("land_operator",),
        (30, 150),
        (4, 26),
        (
            (
                "Wedding parties, jubilees and club journeys from {city}, planned like small festivals.",
                "{city}から、結婚式、記念行事、クラブの旅を、小さなお祭りのように企画しています。",
            ),
            (
                "{name} builds events around one idea: a drum, a river, a meal; Tokyo is full of such ideas.",
                "{name}は、太鼓、川、食事といった一つの着想から催しを作ります。東京はその着想に満ちています。",
            ),
        ),
        (
            "Private events for {half} to {cap} guests, with a producer on site from three days before.",
            "{half}名から{cap}名の催しを行い、3日前から制作担当者が現地に入ります。",
        ),
        (
            "Venues that allow music until ten, caterers for mixed diets, craftsmen who like an audience.",
            "22時まで音楽を流せる会場、さまざまな食事制限に応じるケータリング、実演できる職人を求めています。",
        ),
    ),
    OutboundTheme(
        "media",
        (),
        None,
        (3, 24),
        (
            (
                "Travel magazine from {city} with six issues a year; our readers in {country} are over forty and "
                "plan carefully.",
                "{city}で年6回発行する旅行誌です。{country}の読者は40代以上で、じっくり計画を立てて旅をなさいます。",
            ),
            (
                "{name} prints long reports and large photographs, and pays its own hotel bills.",
                "{name}は長い紀行文と大きな写真を載せる雑誌です。宿泊費は自社で負担します。",
            ),
        ),
        (
            "An article of eight pages, with the checked addresses of everyone we visited.",
            "訪れた先の連絡先を確かめたうえで、8ページの記事を掲載します。",
        ),
        (
            "Inns, workshops and walkers willing to talk to a writer and a photographer for half a day.",
            "書き手と写真家に半日お付き合いくださる宿、工房、まち歩きの案内人を探しています。",
        ),
    ),
    OutboundTheme(
        "media",
        (),
        None,
        (2, 14),
        (
            (
                "Film makers in {city} producing ten-minute portraits of places and the people who open up in "
                "the morning.",
                "{city}の映像制作会社です。町と、朝に店を開ける人々を描く10分間の作品を作っています。",
            ),
            (
                "Video series about eating, bathing and working abroad, watched mainly in {country}.",
                "海外での食、入浴、仕事を題材にした映像シリーズです。主に{country}で視聴されています。",
            ),
        ),
        (
            "Finished films with subtitles, free for the portrayed business to use for two years.",
            "字幕付きの作品を完成させ、取材先の事業者は2年間無償でお使いいただけます。",
        ),
        (
            "Places that allow a crew of three before opening hours, and a fixer with {langs} in {season}.",
            "開店前に3名の撮影班を受け入れてくださる場所と、{season}に{langs}の分かる現地調整役を求めています。",
        ),
    ),
    OutboundTheme(
        "media",
        (),
        None,
        (2, 12),
        (
            (
                "Trade newsletter read by agencies in {country} every second Thursday.",
                "{country}の旅行会社が隔週木曜に読む業界通信を発行しています。",
            ),
            (
                "{name} reports on routes, rules and new rooms for people who sell travel around {city}.",
                "{name}は{city}周辺の旅行業の方に、路線、規則、新しい客室の情報を伝えています。",
            ),
        ),
        (
            "Short reports on new products, and one partner page in the issue before {season}.",
            "新商品の短い記事と、{season}の直前の号に提携先を紹介する1ページをご用意します。",
        ),
        (
            "News in plain sentences from Tokyo operators, with a name and a number to call.",
            "都内事業者の皆様から、担当者名と連絡先を添えた簡潔なお知らせをいただきたいです。",
        ),
    ),
)

OUTBOUND_DETAILS: dict[str, tuple[Pair, ...]] = {
    "travel_agency": (
        ("Half of our guests have been to Japan before.", "お客様の半数は日本への旅が二度目以上です。"),
        (
            "Vegetarians and people with allergies are in most parties, and we name them early.",
            "多くの回に菜食やアレルギーの方がいらっしゃり、早めにお知らせします。",
        ),
        (
            "We work with a team of {staff}, two of whom have lived in Tokyo.",
            "社員は{staff}名で、うち2名は東京での生活経験があります。",
        ),
        (
            "Clients ask for {season} first; we advise {quiet} and often succeed.",
            "お客様はまず{season}を希望されますが、{quiet}をおすすめし、ご納得いただくことが多いです。",
        ),
        (
            "Our shop opened in {year} and still answers the telephone itself.",
            "{year}年に開業し、今も電話には社員が直接お答えしています。",
        ),
        (
            "Every guest gets a printed booklet with maps and phrases.",
            "お客様には地図と会話を載せた冊子をお渡ししています。",
        ),
        (
            "We travel to Tokyo each year in {quiet} to see rooms before we sell them.",
            "販売前に客室を確かめるため、毎年{quiet}に東京を訪れています。",
        ),
        (
            "Trips are insured, and money is held in a separate account until the return.",
            "旅行には保険が付き、お預かりした代金は帰国まで別口座で管理しています。",
        ),
        ("Advice is given in {langs}.", "{langs}でご相談をお受けしています。"),
    ),
    "land_operator": (
        ("Purchasing for the next year is done in {quiet}.", "翌年の仕入れは{quiet}に行います。"),
        (
            "A staff of {staff} covers contracting, operations and a night telephone.",
            "{staff}名で仕入れ、手配、夜間の電話を担当しています。",
        ),
        (
            "Groups stay {nights} nights in Tokyo and continue by train.",
            "団体は東京に{nights}泊し、その先は鉄道で移動します。",
        ),
        (
            "We prefer suppliers who tell us bad news first.",
            "悪い知らせほど早く伝えてくださるお取引先を大切にしています。",
        ),
        ("The company dates from {year} and works in {langs}.", "{year}年の創業で、{langs}で業務を行っています。"),
        (
            "Brochure texts close {months} months before the season.",
            "パンフレットの締切は、シーズンの{months}か月前です。",
        ),
        (
            "Our leaders know first aid and carry the list of diets.",
            "添乗員は救急の心得があり、食事の一覧を携えています。",
        ),
        (
            "Two product managers visit Japan each year in {quiet}.",
            "商品担当の2名が毎年{quiet}に日本を訪れます。",
        ),
    ),
    "mice": (
        (
            "Budgets are open to our suppliers, so that proposals fit the first time.",
            "初回から適したご提案をいただけるよう、予算はお取引先に開示しています。",
        ),
        (
            "Our {staff} planners share one calendar with the venues.",
            "{staff}名の企画担当が、会場と予定表を共有しています。",
        ),
        ("We inspect in {quiet} and travel in {season}.", "{quiet}に下見をし、{season}に実施しています。"),
        (
            "Sustainability counts: short ways, refillable bottles, local food.",
            "短い移動、繰り返し使える水筒、地元の食材など、環境への配慮を重視しています。",
        ),
        (
            "Since {year} we have worked in {langs}, with plans that fit on two pages.",
            "{year}年の創業以来、{langs}で、2ページに収まる分かりやすい企画書を作ってきました。",
        ),
        ("Delegates often add a weekend of their own.", "参加者の多くは、前後に自費で週末を加えます。"),
    ),
    "media": (
        (
            "The editorial calendar for {season} closes {months} months ahead.",
            "{season}の編集計画は{months}か月前に締め切ります。",
        ),
        ("We are {staff} people and a good many freelances.", "編集部は{staff}名で、ほかに多くの寄稿者がいます。"),
        ("Facts are read back to the people we quote.", "掲載する内容は、必ず取材先の方にご確認いただきます。"),
        ("Founded in {year}, we publish in {langs}.", "{year}年の創刊で、{langs}で発信しています。"),
        (
            "Quiet months such as {quiet} interest us more than the peak.",
            "最盛期よりも、{quiet}のような静かな時期に関心があります。",
        ),
    ),
}

OUTBOUND_PRACTICALS: tuple[Pair, ...] = (
    (
        "Please write in English or Japanese; short answers are fine.",
        "ご連絡は英語または日本語で、短いお返事で構いません。",
    ),
    ("We decide within two weeks of a quotation.", "お見積りから2週間以内に結論をお伝えします。"),
    ("Invoices are paid within fourteen days.", "ご請求には14日以内にお支払いします。"),
    (
        "A video talk is possible in the late afternoon, Tokyo time.",
        "日本時間の夕方であれば、オンラインでの打ち合わせが可能です。",
    ),
    ("References from other Japanese partners can be given.", "日本の他のお取引先からの紹介も可能です。"),
    (
        "Our office in {city} is closed on local holidays, but mail is read.",
        "{city}の事務所は現地の祝日に休みますが、メールは確認しています。",
    ),
    ("We confirm final numbers thirty days before arrival.", "最終人数はご到着の30日前に確定します。"),
    ("Please send net prices with children’s rates.", "お子様料金を含む卸料金をお知らせください。"),
    ("We book {months} months ahead as a rule.", "通常は{months}か月前に手配します。"),
    (
        "One person stays responsible from the first mail to the flight home.",
        "最初のメールから帰国の便まで、一人の担当者が責任を持ちます。",
    ),
    ("First cooperation can start with a single group.", "まずは1団体からお付き合いを始められます。"),
)

OUTBOUND_OFFERS: dict[str, tuple[Pair, ...]] = {
    "travel_agency": (
        (
            "Partners are presented by name on our pages, with their own pictures.",
            "お取引先は、お名前とご提供の写真とともに当社のページでご紹介します。",
        ),
        (
            "We brief guests on bathing, shoes and quiet trains before they leave.",
            "入浴、靴、車内でのマナーを出発前にお客様へご説明します。",
        ),
        ("Comments of guests are sent back within a month.", "お客様の声は1か月以内にお返しします。"),
        (
            "We write to our regular clients in {city} about every new partner.",
            "新しいお取引先は、{city}の常連のお客様にお手紙でご紹介します。",
        ),
        ("In {quiet} we can fill rooms at ten days’ notice.", "{quiet}は10日前のご案内でもお客様をお送りできます。"),
        (
            "An evening on Tokyo for our clients is held each year in {quiet}.",
            "毎年{quiet}に、お客様向けの「東京の夕べ」を開いています。",
        ),
        (
            "Our newsletter reaches travellers all over {country}.",
            "当社の便りは{country}各地の旅行好きの方に届いています。",
        ),
    ),
    "land_operator": (
        ("Deposits are paid on confirmation.", "確定時に前金をお支払いします。"),
        (
            "Our brochure for {season} shows each partner with a picture.",
            "{season}のパンフレットで、お取引先を写真付きでご紹介します。",
        ),
        (
            "Forecasts are sent every month, with names ten days before.",
            "毎月の予測をお送りし、氏名は10日前にお知らせします。",
        ),
        (
            "Tour leaders know the house rules and explain them on the coach.",
            "添乗員が館内の決まりを理解し、バスの中でご説明します。",
        ),
        ("Low-season groups in {quiet} are part of every contract.", "どの契約にも{quiet}の閑散期の団体を含めます。"),
        ("We share how each date is selling, good or bad.", "日程ごとの販売状況を、良し悪しにかかわらずお伝えします。"),
        (
            "Agencies from {country} come on a study trip every other year.",
            "隔年で{country}の旅行会社の研修旅行を行います。",
        ),
        (
            "Guests receive your name and a few words about you before they leave.",
            "お客様には出発前に、お取引先のお名前とご紹介文をお渡しします。",
        ),
        (
            "A second date is named with every request, to spare you a refusal.",
            "お断りの手間を省くため、ご依頼には必ず第二希望日を添えます。",
        ),
    ),
    "mice": (
        (
            "A clear brief of one page comes with every request.",
            "ご依頼のたびに、要点を1ページにまとめた資料をお渡しします。",
        ),
        (
            "Suppliers get the real agenda, with names and diets, ten days before.",
            "10日前に、氏名と食事の制限を入れた実際の進行表をお渡しします。",
        ),
        ("Companies around {city} hear of good partners from us.", "{city}周辺の企業に、良いお取引先をご紹介します。"),
        ("Half of the price is paid at signature.", "ご契約時に半額をお支払いします。"),
        ("Results of the delegates’ survey are shared.", "参加者への調査の結果を共有します。"),
        ("Our own team sets up and clears away.", "設営と撤収は当社のチームが行います。"),
        ("Thank-you letters from the client are passed on.", "お客様からの礼状を必ずお届けします。"),
        (
            "Next year’s shortlist is drawn up from this year’s partners.",
            "翌年の候補は、今年のお取引先の中から選びます。",
        ),
    ),
    "media": (
        ("Copies and links follow within a week of publication.", "発行後1週間以内に掲載誌とリンクをお送りします。"),
        ("Names are spelt as their owners spell them.", "お名前は、ご本人の表記どおりに掲載します。"),
        (
            "Readers in {country} can write to the places directly.",
            "{country}の読者が、取材先へ直接連絡できるようにしています。",
        ),
        ("We return after two years to see what changed.", "2年後に再訪し、その後の変化も伝えます。"),
        ("Translations into {langs} are made by our own editors.", "{langs}への翻訳は自社の編集者が行います。"),
        ("Unused pictures are given to the place that was portrayed.", "使用しなかった写真は、取材先に差し上げます。"),
    ),
}

OUTBOUND_SEEKS: dict[str, tuple[Pair, ...]] = {
    "travel_agency": (
        ("Dates: {season}, with a first trial in {quiet}.", "時期は{season}、まずは{quiet}に試行したいです。"),
        (
            "Answers within two days help us to keep the client.",
            "2日以内にお返事をいただけると、お客様をお待たせせずに済みます。",
        ),
        ("We would be glad of photographs without models.", "人物の写っていない写真をいただけると助かります。"),
        ("Quarters without crowds are welcome, east or west.", "東でも西でも、混み合わない町を歓迎します。"),
        (
            "A contact who speaks {langs} would be a bonus, not a condition.",
            "{langs}の分かる担当者がいらっしゃれば幸いですが、必須ではありません。",
        ),
        (
            "Two or three partners are enough for us for {nights}-night stays.",
            "{nights}泊の滞在について、2、3社とじっくりお付き合いしたいです。",
        ),
        (
            "Please say which weeks are impossible, so that we do not ask in vain.",
            "受け入れの難しい週を先に教えていただければ、無駄なお願いをせずに済みます。",
        ),
        (
            "Clear child prices and cancellation terms matter most to guests from {city}.",
            "{city}のお客様には、子ども料金と取消条件が明確であることが何より大切です。",
        ),
    ),
    "land_operator": (
        ("Prices are needed {months} months before {season}.", "{season}の{months}か月前に料金が必要です。"),
        ("We look for a ground partner with a duty telephone.", "緊急電話を備えた現地のお取引先を探しています。"),
        (
            "Alternatives to the busiest sights would help us in {season}.",
            "{season}に混み合う名所の代わりとなる場所を知りたいです。",
        ),
        (
            "Early check-in for {half} rooms is often needed.",
            "{half}室のアーリーチェックインをお願いすることがよくあります。",
        ),
        (
            "Menus for groups should name pork, beef, nuts and alcohol.",
            "団体の献立には、豚肉、牛肉、木の実、アルコールの有無を明記してください。",
        ),
        ("Contracts may be in English or Japanese.", "契約書は英語でも日本語でも構いません。"),
        (
            "We start with {departures} groups and grow slowly.",
            "まず{departures}団体から始め、少しずつ増やしたいと考えています。",
        ),
        (
            "Please tell us where a coach may wait, and for how long.",
            "バスの待機場所と待機できる時間を教えてください。",
        ),
        (
            "Ideas for a free evening near the hotel are always useful.",
            "ホテル周辺で自由に過ごせる夜のご提案は、いつでも歓迎します。",
        ),
    ),
    "mice": (
        (
            "An evening for {half} guests in {season} is our next task.",
            "次の課題は、{season}に{half}名で開く夕食会です。",
        ),
        ("Floor plans with measures save us a journey.", "寸法入りの平面図があると、下見の回数を減らせます。"),
        ("Please quote with and without interpreter.", "通訳の有無それぞれの料金をお知らせください。"),
        (
            "Step-free access is a condition of our clients in {country}.",
            "{country}のお客様には、段差のないことが条件です。",
        ),
        (
            "We reserve {months} months ahead and need options until then.",
            "{months}か月前に予約しますので、それまでの仮押さえをお願いします。",
        ),
        (
            "A welcome by the owner counts more than a gift.",
            "記念品よりも、ご主人や責任者の方のお出迎えをいただけると喜ばれます。",
        ),
        (
            "Menus without alcohol must be as good as the others.",
            "アルコールを含まない献立も、同じ質でご用意いただきたいです。",
        ),
        ("Ways between venue and hotel should stay under thirty minutes.", "会場とホテルの移動は30分以内が希望です。"),
    ),
    "media": (
        ("Visits in {season}, published the following year.", "{season}に取材し、翌年に掲載します。"),
        ("Stories about the second and third generation interest us.", "二代目、三代目の物語に関心があります。"),
        ("We look beyond the well-known quarters.", "よく知られた町の外にも目を向けています。"),
        (
            "Contacts in the western cities and on the islands are missing.",
            "多摩地域の市や島しょの連絡先が足りません。",
        ),
        ("Winter mornings and rainy days suit us well.", "冬の朝や雨の日の取材も歓迎します。"),
        ("Please suggest a person rather than a product.", "商品よりも、話を聞かせてくださる方をご紹介ください。"),
    ),
}

EDITORIAL_PRACTICALS: tuple[Pair, ...] = (
    ("Please write in English or Japanese; a few lines are enough.", "ご連絡は英語または日本語で、数行で構いません。"),
    (
        "Visits are agreed by mail, and nothing is filmed or printed without a yes.",
        "取材はメールでご相談のうえ、ご了承なしに撮影や掲載をすることはありません。",
    ),
    ("We reply within a week, also when a story does not fit.", "企画に合わない場合も、1週間以内にお返事します。"),
    (
        "One editor accompanies each story from the first mail to the last proof.",
        "最初のメールから校了まで、一人の編集者が担当します。",
    ),
    ("Sample issues are sent on request.", "見本誌はご要望に応じてお送りします。"),
    ("Talks by video are possible in the late afternoon, Tokyo time.", "日本時間の夕方にオンラインでお話しできます。"),
    (
        "Our office is in {city}, but half of the team works on the road.",
        "編集部は{city}にありますが、半数は旅先で仕事をしています。",
    ),
)
