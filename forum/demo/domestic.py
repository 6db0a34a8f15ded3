"""Hand-written parts from which the texts of the domestic operators are put together, in English and Japanese."""

from typing import NamedTuple

Pair = tuple[str, str]


class Theme(NamedTuple):
    """A kind of business: its names, sizes, openings and main offer; no areas means anywhere in the 23 wards."""

    category: str
    also: tuple[str, ...]
    total: int
    areas: tuple[str, ...]
    office: bool
    rooms: tuple[int, int]
    capacity: tuple[int, int] | None
    staff: tuple[int, int]
    names: tuple[Pair, ...]
    about: tuple[Pair, ...]
    offer: Pair


_STEMS = """
Tsukikage/月影 Hanakago/花籠 Minegishi/峰岸 Shirasagi/白鷺 Asanagi/朝凪 Kogiku/小菊 Wakamidori/若緑
Yukishiro/雪代 Tobiume/飛梅 Kawasemi/川蝉 Harukaze/春風 Shigure/時雨 Matsukaze/松風 Akatsuki/暁
Komorebi/木漏れ日 Tsuzumi/鼓 Hagoromo/羽衣 Kiriko/切子 Yamabuki/山吹 Isana/勇魚 Utsugi/卯木 Sazanami/さざ波
Tachibana-ya/橘屋 Nadeshiko/撫子 Hototogisu/時鳥 Fujinami/藤波 Chidori/千鳥 Konpeki/紺碧 Suzushiro/清白
Aogiri/青桐 Mochizuki-tei/望月亭 Yaezakura/八重桜 Tokiwa-gi/常磐木 Kazaguruma/風車 Hinoki-ya/檜屋 Rindo/竜胆
Murasame/村雨 Oborozuki/朧月 Sekirei/鶺鴒 Wakatake/若竹 Nanohana/菜の花 Kosumire/小菫 Tsubame/燕 Asagao/朝顔
Mizukagami/水鏡 Yugao/夕顔 Kinmokusei/金木犀 Hibari/雲雀 Takenami/竹波 Otowa-ya/音羽屋 Nagatsuki/長月
Uzushio/渦潮 Semizu/瀬水 Kaname/要 Irodori/彩 Hoshimachi/星待 Tamayura/玉響 Namihana/波花 Shizuku/雫 Enishi/縁
Kagaribi/篝火 Sakaki/榊 Miyabi-an/雅庵 Toki-iro/朱鷺色 Ajisai/紫陽花 Hatsushimo/初霜 Minazuki/水無月
Kohaku/琥珀 Aoba-ya/青葉屋 Mikazuki/三日月 Natsume/棗 Sumizome/墨染 Yorimichi/寄り道 Kakitsubata/杜若
Hanamizuki/花水木 Wataboshi/綿帽子 Asatsuyu/朝露 Tanpopo/蒲公英 Katakago/堅香子 Haruna-ya/春名屋 Sasabune/笹舟
Kitsutsuki/啄木鳥 Nejibana/捩花 Manryo/万両 Yukimi/雪見 Sugomori/巣籠 Ohisama/お日さま Hakobune/方舟
Tsumugi/紬 Kasumi/霞 Shirabe/調 Hotaru/蛍 Chigusa/千草 Uguisu/鶯 Kurenai/紅 Nagomi/和 Hinata/日向
Setsugekka/雪月花 Aozora/青空 Momiji-ya/紅葉屋 Ume-no-ki/梅の木 Isogiku/磯菊 Yunagi/夕凪 Tatehiki/縦挽
Kageboshi/影法師
"""
STEMS: tuple[Pair, ...] = tuple((en, ja) for en, ja in (item.split("/") for item in _STEMS.split()))

_EAST = ("taito", "sumida", "koto", "chuo", "bunkyo", "arakawa", "katsushika", "edogawa", "adachi")
_WEST_TAMA = ("ome", "okutama", "akiruno", "hinohara", "hachioji")
_TAMA = ("tachikawa", "musashino", "mitaka", "fuchu", "chofu", "machida", "koganei", "hino", "kokubunji", "kunitachi")

THEMES: tuple[Theme, ...] = (
    Theme(
        "lodging",
        (),
        8,
        ("taito", "sumida", "bunkyo", "chuo", "katsushika"),
        False,
        (12, 24),
        (16, 36),
        (9, 26),
        (
            ("Ryokan {stem}", "旅館{stem}"),
            ("{place} Ryokan {stem}", "{place}の宿 {stem}"),
            ("{stem} Inn", "御宿{stem}"),
        ),
        (
            (
                "Family-run ryokan with {rooms} tatami rooms, {walk} minutes on foot from {station}, open since "
                "{year}.",
                "{station}から徒歩{walk}分、畳の客室{rooms}室の家族経営の旅館です。{year}年に開業しました。",
            ),
            (
                "Our {rooms} Japanese-style rooms look onto a small garden in {place}; futons are laid out while "
                "guests are at dinner.",
                "{place}の小さな庭に面した和室{rooms}室の宿です。ご夕食の間にお布団をご用意します。",
            ),
            (
                "We keep a quiet house of {rooms} rooms in {place}, with a shared cypress bath that can be "
                "reserved by the half hour.",
                "{place}にある{rooms}室の静かな旅館です。檜のお風呂は30分ごとの貸切でご利用いただけます。",
            ),
        ),
        (
            "Groups of up to {cap} with dinner in our banquet room, or bed and breakfast only; single use of a "
            "room is possible outside {season}.",
            "{cap}名様までの団体を、宴会場でのご夕食付き、または朝食のみのプランでお受けします。{season}を除き、"
            "お一人様1室のご利用も可能です。",
        ),
    ),
    Theme(
        "lodging",
        (),
        7,
        (),
        False,
        (34, 88),
        (20, 60),
        (18, 54),
        (("Hotel {stem} {place}", "ホテル{stem}{place}"), ("{stem} Hotel", "{stem}ホテル")),
        (
            (
                "A hotel of {rooms} rooms in {place}, {walk} minutes from {station}, where most guests stay "
                "three nights or longer.",
                "{place}にある全{rooms}室のホテルです。{station}から徒歩{walk}分で、"
                "3泊以上ご滞在になるお客様が中心です。",
            ),
            (
                "Independent hotel with {rooms} rooms, twins on every floor and a lounge where groups can meet "
                "before leaving.",
                "全{rooms}室の独立系ホテルです。各階にツインルームがあり、"
                "ご出発前の集合にはラウンジをお使いいただけます。",
            ),
            (
                "We opened our {rooms}-room hotel in {ward} for travellers who want a local neighbourhood rather "
                "than a terminal station.",
                "ターミナル駅の喧騒よりも町の暮らしを楽しみたい方のために、{ward}に{rooms}室のホテルを開きました。",
            ),
        ),
        (
            "We hold blocks of {half} twin rooms for series groups and confirm the rooming list {lead} days "
            "before arrival.",
            "シリーズツアーにはツイン{half}室を確保いたします。"
            "ルーミングリストはご到着の{lead}日前までに確定をお願いしています。",
        ),
    ),
    Theme(
        "lodging",
        (),
        5,
        ("taito", "sumida", "arakawa", "shinjuku", "suginami", "adachi"),
        False,
        (10, 22),
        (24, 64),
        (5, 14),
        (("{stem} Hostel {place}", "{stem}ホステル{place}"), ("Guesthouse {stem}", "ゲストハウス{stem}")),
        (
            (
                "Guesthouse in a former warehouse in {place}: {rooms} rooms, dormitories included, a big kitchen "
                "and a neighbourhood bar downstairs.",
                "{place}の元倉庫を改装したゲストハウスです。ドミトリーを含む{rooms}室と広いキッチンがあり、"
                "1階は町の人も集まるバーです。",
            ),
            (
                "School and university parties make up half of our guests; {rooms} rooms sleep {cap} and "
                "teachers have rooms of their own.",
                "ご利用の半数は学校・大学の団体です。{rooms}室に{cap}名様までお泊まりいただけ、"
                "引率の先生方には個室をご用意します。",
            ),
        ),
        (
            "Exclusive use of the whole house for {cap} guests from Sunday to Thursday, with a packed breakfast "
            "for early starts.",
            "日曜から木曜は、{cap}名様までの全館貸切が可能です。早朝ご出発の際はお弁当の朝食をお渡しします。",
        ),
    ),
    Theme(
        "lodging",
        (),
        5,
        ("taito", "bunkyo", "sumida", "shinjuku", "katsushika", "toshima"),
        False,
        (3, 7),
        (8, 18),
        (3, 8),
        (("{stem} Townhouses", "町家{stem}"), ("{place} House {stem}", "{place}の家 {stem}")),
        (
            (
                "We restore wooden houses in {place} and let each one to a single party; {rooms} houses stand "
                "within a few lanes of each other.",
                "{place}の木造家屋を修復し、1棟ずつ貸切でお泊まりいただいています。"
                "{rooms}棟が路地を隔てて並んでいます。",
            ),
            (
                "{rooms} renovated townhouses near {station}, each with a kitchen, a washing machine and room "
                "for three generations.",
                "{station}の近くに改修した町家が{rooms}棟あります。キッチンと洗濯機を備え、"
                "三世代でもゆったりお過ごしいただけます。",
            ),
        ),
        (
            "Stays of two nights or more for families and small parties, up to {cap} guests across neighbouring "
            "houses, key handed over in person.",
            "2泊以上のご家族や小グループ向けの宿です。隣り合う棟をあわせて{cap}名様までお受けし、"
            "鍵は対面でお渡しします。",
        ),
    ),
    Theme(
        "lodging",
        ("activity",),
        3,
        ("taito", "bunkyo", "ome"),
        False,
        (6, 12),
        (10, 24),
        (4, 10),
        (("Shukubo {stem}", "宿坊{stem}"), ("Temple Stay {stem}", "寺宿{stem}")),
        (
            (
                "Guests of our {rooms} temple rooms may join morning meditation at six; chairs are ready for "
                "those who do not kneel.",
                "{rooms}室の宿坊です。朝6時の座禅に自由にご参加いただけます。"
                "正座が難しい方には椅子をご用意しています。",
            ),
            (
                "Temple lodging in {place} with {rooms} plain rooms, vegetable meals and no television.",
                "{place}の宿坊です。{rooms}室の簡素な客室で、食事は精進料理、テレビは置いていません。",
            ),
        ),
        (
            "One or two nights for parties of {half} to {cap}, vegan by default, with calligraphy or sutra "
            "copying before dinner.",
            "{half}名様から{cap}名様まで、1泊または2泊でお受けします。食事は動物性食材を使わず、"
            "ご夕食前に書道または写経を体験いただけます。",
        ),
    ),
    Theme(
        "lodging",
        ("mice",),
        6,
        ("chiyoda", "minato", "shinagawa", "ota", "toshima", "shinjuku", "koto"),
        False,
        (96, 210),
        (40, 160),
        (48, 140),
        (
            ("{stem} Plaza Hotel {place}", "{stem}プラザホテル{place}"),
            ("{stem} City Hotel {place}", "{stem}シティホテル{place}"),
        ),
        (
            (
                "Full-service hotel of {rooms} rooms with two function rooms, {walk} minutes on foot from {station}.",
                "{station}から徒歩{walk}分、全{rooms}室に宴会場2室を備えたシティホテルです。",
            ),
            (
                "With {rooms} rooms and a breakfast hall for {cap}, we look after several tour groups on one "
                "morning without queues.",
                "全{rooms}室、朝食会場は{cap}席です。同じ朝に複数の団体がいらしても、お待たせせずにご案内します。",
            ),
        ),
        (
            "Group contracts for {cap} guests per night, two free nights a year for site inspection, and a "
            "meeting room with simultaneous interpreting on request.",
            "1泊{cap}名様までの団体契約を承ります。下見のご宿泊は年2泊まで無料で、"
            "ご要望により同時通訳付きの会議室もご用意します。",
        ),
    ),
    Theme(
        "lodging",
        (),
        4,
        ("akiruno", "okutama", "hachioji", "ome"),
        False,
        (8, 16),
        (14, 32),
        (6, 16),
        (("Onsen Inn {stem}", "湯の宿 {stem}"), ("{stem} Riverside Inn", "川音の宿 {stem}")),
        (
            (
                "Hot-spring inn of {rooms} rooms by the river in {place}; the indoor bath has a hand rail and a "
                "bathing chair.",
                "{place}の川沿いに建つ{rooms}室の温泉宿です。内湯には手すりと入浴用の椅子を備えています。",
            ),
            (
                "Few visitors expect a valley like ours in Tokyo: {rooms} rooms, river fish over charcoal, and "
                "silence after nine.",
                "東京とは思えない渓谷の宿です。客室は{rooms}室、炭火の川魚でおもてなしし、"
                "夜9時を過ぎると川の音だけになります。",
            ),
        ),
        (
            "Private hire for parties of {cap} in {quiet}; we meet trains at {station} with our own minibus.",
            "{quiet}は{cap}名様までの貸切を承ります。{station}まで自社のマイクロバスでお迎えに上がります。",
        ),
    ),
    Theme(
        "lodging",
        ("activity",),
        3,
        ("ome", "hinohara", "okutama"),
        False,
        (5, 9),
        (12, 26),
        (3, 7),
        (("{stem} Mountain Lodge", "山の宿{stem}"), ("Lodge {stem}", "山荘{stem}")),
        (
            (
                "Our lodge of {rooms} rooms stands above {place}, at the start of three marked trails.",
                "{place}の高台にある{rooms}室の山荘です。整備された登山道3本の起点になっています。",
            ),
            (
                "Walkers have stayed with us since {year}: {rooms} rooms, a drying room for boots, and dinner "
                "from the mountain.",
                "{year}年から山歩きの方をお迎えしてきました。客室は{rooms}室、靴の乾燥室があり、"
                "夕食には山の幸をお出しします。",
            ),
        ),
        (
            "Half board for walking groups of {cap}, packed lunches, and luggage taken to the next lodging by our van.",
            "{cap}名様までのハイキンググループを1泊2食でお受けします。お弁当の用意と、次の宿への荷物の搬送も承ります。",
        ),
    ),
    Theme(
        "lodging",
        ("activity",),
        3,
        ("islands",),
        False,
        (6, 13),
        (12, 28),
        (3, 9),
        (("Island Inn {stem}", "島宿{stem}"), ("Minshuku {stem}", "民宿{stem}")),
        (
            (
                "Island guesthouse with {rooms} rooms, {walk} minutes on foot from {station}; the owner also "
                "takes guests fishing.",
                "{station}から徒歩{walk}分、{rooms}室の島の宿です。主人が釣りの案内もしています。",
            ),
            (
                "{rooms} simple rooms in {place}, with fish from the morning market and a terrace for stars.",
                "{place}にある{rooms}室の素朴な民宿です。朝に揚がった魚と、星の見えるテラスが自慢です。",
            ),
        ),
        (
            "Two-night stays for up to {cap} guests with transfers from the port or airport; when ships are "
            "cancelled we rebook without charge.",
            "港または空港からの送迎付きで、2泊{cap}名様までお受けします。"
            "欠航の際は追加料金なしで日程を変更いたします。",
        ),
    ),
    Theme(
        "lodging",
        (),
        4,
        ("minato", "shibuya", "chuo", "meguro", "setagaya"),
        False,
        (18, 44),
        (12, 40),
        (8, 20),
        (
            ("{stem} Residence {place}", "{stem}レジデンス{place}"),
            ("{stem} Apartment Hotel", "{stem}アパートメントホテル"),
        ),
        (
            (
                "{rooms} serviced apartments of 32 to 58 square metres in {place}, cleaned every third day.",
                "{place}にある32〜58平方メートルのサービスアパートメント{rooms}室です。清掃は3日ごとに行います。",
            ),
            (
                "Apartment hotel near {station}: {rooms} units with kitchens, a third of them connecting.",
                "{station}近くのアパートメントホテルです。全{rooms}室にキッチンがあり、"
                "3分の1はコネクティングルームです。",
            ),
        ),
        (
            "Weekly rates for families and project teams of up to {cap}, with cots, high chairs and a pushchair "
            "at no extra cost.",
            "{cap}名様までのご家族や出張チームに週単位の料金をご用意します。ベビーベッド、子ども用の椅子、"
            "ベビーカーは無料でお貸しします。",
        ),
    ),
    Theme(
        "lodging",
        (),
        2,
        ("chiyoda", "shinjuku", "toshima"),
        False,
        (60, 120),
        (20, 50),
        (10, 22),
        (("{stem} Cabins {place}", "キャビン{stem}{place}"),),
        (
            (
                "Modern cabin hotel with {rooms} sleeping pods on separate floors for women and men, {walk} "
                "minutes from {station}.",
                "女性専用階と男性専用階に分かれた、全{rooms}ベッドのキャビン型ホテルです。"
                "{station}から徒歩{walk}分です。",
            ),
            (
                "{rooms} pods, a quiet floor and large lockers: we are used by young groups who spend the day "
                "outdoors.",
                "{rooms}ベッド、静かなフロア、大型ロッカーを備えています。"
                "日中を外で過ごす若いグループに選ばれています。",
            ),
        ),
        (
            "One whole floor for student groups of {cap}, with a late check-in desk and a room for the tour leader.",
            "学生団体{cap}名様まで1フロアを貸切にできます。深夜のチェックインに対応し、"
            "添乗員の方には個室をご用意します。",
        ),
    ),
    Theme(
        "restaurant",
        (),
        6,
        _EAST,
        False,
        (1, 1),
        (18, 60),
        (7, 22),
        (("{stem} Soba", "蕎麦{stem}"), ("Sobadokoro {stem}", "そば処{stem}")),
        (
            (
                "Soba restaurant in {place} milling its own buckwheat; the upper floor seats {cap} at low tables "
                "with leg room.",
                "{place}で自家製粉を続ける蕎麦店です。2階は掘りごたつ式で{cap}席あります。",
            ),
            (
                "We have cut noodles by hand near {station} since {year} and cook a gluten-aware menu with "
                "separate pots.",
                "{year}年から{station}の近くで手打ち蕎麦を作っています。小麦を控える方には鍋を分けてお作りします。",
            ),
        ),
        (
            "Set lunches for groups of {half} to {cap} between 11:00 and 14:30, served within twenty minutes of "
            "sitting down.",
            "11時から14時30分まで、{half}名様から{cap}名様の団体に昼食のセットをご用意します。"
            "ご着席から20分以内にお出しします。",
        ),
    ),
    Theme(
        "restaurant",
        (),
        5,
        ("chuo", "minato", "shinjuku", "chiyoda", "shibuya"),
        False,
        (1, 1),
        (12, 32),
        (8, 24),
        (("Kappo {stem}", "割烹{stem}"), ("{place} {stem}", "日本料理 {place}{stem}")),
        (
            (
                "Counter of ten seats and three private rooms in {place}; the menu changes every two weeks with "
                "the fish market.",
                "カウンター10席と個室3室の割烹です。{place}で、市場の魚に合わせて2週間ごとに献立を替えています。",
            ),
            (
                "Seasonal Japanese cooking by a team of {staff} in {place}, explained course by course in writing.",
                "{place}で{staff}名の料理人とスタッフが季節の日本料理をお出ししています。"
                "一品ごとに説明書きを添えます。",
            ),
        ),
        (
            "Private dinners for up to {cap}, with a vegetarian course of the same length and a pairing without "
            "alcohol.",
            "{cap}名様までの個室会食を承ります。同じ品数の菜食コースと、"
            "アルコールを使わない飲み物の組み合わせもございます。",
        ),
    ),
    Theme(
        "restaurant",
        ("activity",),
        5,
        ("taito", "chuo", "sumida", "koto"),
        False,
        (1, 1),
        (16, 48),
        (6, 18),
        (("{stem} Monja & Okonomiyaki", "もんじゃ{stem}"), ("Teppan {stem}", "鉄板{stem}")),
        (
            (
                "Guests cook monja and okonomiyaki themselves at {place}; staff light every iron plate and show "
                "the first round.",
                "お客様ご自身でもんじゃとお好み焼きを焼いていただく{place}の店です。"
                "最初の1枚はスタッフが焼き方をお見せします。",
            ),
            (
                "A loud, friendly house of iron plates, {walk} minutes from {station}, with induction tables for "
                "small children.",
                "{station}から徒歩{walk}分、にぎやかな鉄板焼きの店です。小さなお子様の席にはIHの鉄板を使っています。",
            ),
        ),
        (
            "Ninety-minute cooking suppers for {cap} guests, with a pork-free plate set kept apart for those who "
            "need it.",
            "{cap}名様までの90分の体験付き夕食です。豚肉を召し上がらない方には、専用の鉄板と器具を分けてご用意します。",
        ),
    ),
    Theme(
        "restaurant",
        (),
        5,
        (),
        False,
        (1, 1),
        (24, 70),
        (9, 28),
        (("{stem} Sushi", "鮨{stem}"), ("Sushi-dokoro {stem}", "すし処{stem}")),
        (
            (
                "Neighbourhood sushi restaurant in {place} with {cap} seats, a low counter for wheelchair users "
                "and an English fish chart.",
                "{place}にある{cap}席の町の鮨店です。車いすのまま座れる低いカウンターと、英語の魚の一覧があります。",
            ),
            (
                "Three generations have stood behind our counter near {station}; today a course can be had "
                "without raw fish too.",
                "{station}近くで三代続く鮨店です。生魚が苦手な方のためのコースも始めました。",
            ),
        ),
        (
            "Lunch courses for groups of {cap} on weekdays and a sushi-making table for {half}, both from {lead} "
            "days ahead.",
            "平日は{cap}名様までの昼のコースと、{half}名様までの握り体験を承ります。"
            "いずれも{lead}日前までにご予約ください。",
        ),
    ),
    Theme(
        "restaurant",
        (),
        4,
        ("shibuya", "shinjuku", "setagaya", "meguro", "minato", "toshima"),
        False,
        (1, 1),
        (26, 80),
        (8, 26),
        (("{stem} Vegetable Kitchen", "菜食キッチン{stem}"), ("{stem} Table", "{stem}食堂")),
        (
            (
                "Plant-based restaurant in {place}: no meat, fish or egg, and dashi made from kelp and dried "
                "mushrooms.",
                "{place}の菜食レストランです。肉・魚・卵を使わず、だしは昆布と干ししいたけで取ります。",
            ),
            (
                "We feed vegan, vegetarian and allergy-aware groups near {station} and print the ingredients of "
                "every dish.",
                "{station}近くで、ヴィーガン、ベジタリアン、アレルギーのある団体のお食事をお作りしています。"
                "全品の原材料を表示しています。",
            ),
        ),
        (
            "Buffet or set meals for {cap}, bento boxes for coaches, and menus in the languages of your guests.",
            "{cap}名様までのビュッフェまたは定食、バス車内用のお弁当を承ります。献立はお客様の言語でご用意します。",
        ),
    ),
    Theme(
        "restaurant",
        (),
        3,
        ("shinjuku", "taito", "toshima", "edogawa", "shibuya"),
        False,
        (1, 1),
        (40, 120),
        (10, 34),
        (("Halal Kitchen {stem}", "ハラールキッチン{stem}"), ("{stem} Yakiniku Halal", "焼肉{stem}")),
        (
            (
                "Restaurant for Muslim travellers in {place}, with a prayer room, washing space and no alcohol "
                "on the premises.",
                "{place}にあるムスリムの旅行者のためのレストランです。礼拝室と洗い場を備え、"
                "アルコールは置いていません。",
            ),
            (
                "Japanese barbecue and ramen with halal-certified meat for up to {cap} guests, {walk} minutes "
                "from {station}.",
                "ハラール認証の肉を使った焼肉とラーメンの店です。{cap}名様までご利用いただけ、"
                "{station}から徒歩{walk}分です。",
            ),
        ),
        (
            "Coach groups of {cap} at lunch and dinner; iftar sets after sunset during Ramadan, reserved {lead} "
            "days ahead.",
            "昼食・夕食とも{cap}名様までの団体をお受けします。"
            "ラマダン期間中は日没後の食事を{lead}日前までのご予約でご用意します。",
        ),
    ),
    Theme(
        "restaurant",
        (),
        3,
        ("koto", "chuo", "shinagawa", "ota"),
        False,
        (1, 1),
        (30, 90),
        (12, 30),
        (("Yakatabune {stem}", "屋形船{stem}"), ("{stem} Dining Boats", "船宿{stem}")),
        (
            (
                "We cook on board our own yakatabune boats, leaving from a pier near {station} at noon and at dusk.",
                "自社の屋形船の船内で調理しています。{station}近くの桟橋から、昼と夕暮れに出船します。",
            ),
            (
                "A boat house with a crew of {staff}; tempura is fried on board and served while it still crackles.",
                "乗組員{staff}名の船宿です。船内で揚げた天ぷらを、音の残るうちにお出しします。",
            ),
        ),
        (
            "Charters for {cap} guests for two and a half hours, with a commentary by microphone and life "
            "jackets for every size.",
            "{cap}名様までの2時間半の貸切です。マイクでのご案内があり、救命胴衣は全サイズを備えています。",
        ),
    ),
    Theme(
        "restaurant",
        (),
        3,
        _TAMA,
        False,
        (1, 1),
        (30, 84),
        (8, 24),
        (("Farm Kitchen {stem}", "農園食堂{stem}"), ("{stem} Brewery Table", "蔵元ダイニング{stem}")),
        (
            (
                "Restaurant in {ward} serving vegetables grown within ten kilometres, with a long table under "
                "the trees.",
                "{ward}にあるレストランです。10キロ圏内で育った野菜を使い、木陰の長いテーブルでお出しします。",
            ),
            (
                "Tama farmers deliver to our kitchen before eight; {cap} seats, parking for one coach, {walk} "
                "minutes from {station}.",
                "多摩の農家から朝8時前に野菜が届きます。{cap}席、大型バス1台分の駐車場があり、"
                "{station}から徒歩{walk}分です。",
            ),
        ),
        (
            "Lunch stops for coach groups of {cap} on the way to the mountains, with a short visit to the fields "
            "in {season}.",
            "山方面へ向かう団体{cap}名様までの昼食を承ります。{season}は畑の見学もできます。",
        ),
    ),
    Theme(
        "activity",
        (),
        4,
        ("taito", "chuo", "bunkyo", "toshima"),
        False,
        (1, 1),
        (8, 24),
        (3, 9),
        (("{stem} Tea Room", "茶室{stem}"), ("Chanoyu {stem}", "茶の湯{stem}")),
        (
            (
                "Tea gatherings in a four-and-a-half-mat room in {place}, for guests who have never held a bowl "
                "before.",
                "{place}の四畳半の茶室で、初めての方のためのお茶会を開いています。",
            ),
            (
                "Two licensed tea teachers receive small parties near {station}; the sweet follows the week of "
                "the year.",
                "{station}の近くで、資格を持つ茶道教授2名が少人数のお客様をお迎えします。"
                "お菓子はその週の季節に合わせます。",
            ),
        ),
        (
            "Sixty-minute tea ceremony for {half} guests at a time, up to {cap} in two sittings; stools instead "
            "of kneeling.",
            "60分のお茶席です。1席{half}名様、2席で{cap}名様までお受けします。"
            "正座の代わりに腰掛けもご利用いただけます。",
        ),
    ),
    Theme(
        "activity",
        ("retail",),
        4,
        ("sumida", "koto", "taito", "edogawa"),
        False,
        (1, 1),
        (10, 30),
        (4, 14),
        (("{stem} Glass Studio", "硝子工房{stem}"), ("Edo Kiriko Studio {stem}", "江戸切子工房{stem}")),
        (
            (
                "Cut-glass workshop in {place}; guests cut a pattern into a tumbler under the eye of a working "
                "craftsman.",
                "{place}の切子工房です。現役の職人の手ほどきで、グラスに文様を刻んでいただきます。",
            ),
            (
                "We teach glass cutting at twelve wheels, {walk} minutes on foot from {station}, with goggles "
                "for children from eight.",
                "{station}から徒歩{walk}分、12台の研磨機でグラスのカットを体験できます。"
                "8歳以上のお子様用の保護めがねもあります。",
            ),
        ),
        (
            "Ninety-minute classes for {cap} in two rounds; finished pieces are packed for hand luggage on the "
            "same day.",
            "90分の体験を2回に分けて{cap}名様までお受けします。作品は当日、機内に持ち込める形に梱包してお渡しします。",
        ),
    ),
    Theme(
        "activity",
        ("restaurant",),
        4,
        (),
        False,
        (1, 1),
        (8, 26),
        (4, 12),
        (("{stem} Cooking Studio", "{stem}料理教室"), ("{place} Home Kitchen {stem}", "{place}の台所 {stem}")),
        (
            (
                "Home cooking classes in {place}: a walk through the shopping street, then a lunch of five small "
                "dishes.",
                "{place}の商店街で買い物をしてから、5品の家庭料理を作って昼食にする料理教室です。",
            ),
            (
                "Our kitchen near {station} has six islands at two heights, so that wheelchair users and "
                "children can join.",
                "{station}近くのキッチンには高さの異なる調理台が6台あり、車いすの方もお子様もご参加いただけます。",
            ),
        ),
        (
            "Half-day classes for {half} to {cap}, with versions for vegans and for guests who avoid pork and alcohol.",
            "{half}名様から{cap}名様までの半日教室です。ヴィーガンの方、"
            "豚肉やアルコールを避ける方のための献立もあります。",
        ),
    ),
    Theme(
        "activity",
        (),
        4,
        ("taito", "sumida", "shibuya", "bunkyo"),
        False,
        (1, 1),
        (12, 50),
        (4, 16),
        (("Kimono {stem}", "きもの{stem}"), ("{stem} Kimono Dressing", "着付け処{stem}")),
        (
            (
                "Kimono hire and dressing for women, men and children near {station}, with {cap} sets in sizes "
                "up to two metres.",
                "{station}近くの着物レンタルと着付けの店です。女性、男性、お子様用あわせて{cap}組、"
                "身長2メートルの方まで対応します。",
            ),
            (
                "Six dressers at {place} can prepare a group of {half} in forty minutes; hijab-friendly styling "
                "is a habit here.",
                "{place}の店では着付け師6名が{half}名様を40分でお支度します。"
                "ヒジャブに合わせた着付けにも慣れています。",
            ),
        ),
        (
            "Group dressing for {cap} from eight in the morning, photographs included, and return as late as six "
            "in {season}.",
            "朝8時から{cap}名様までの団体の着付けを承ります。写真撮影付きで、{season}は18時まで返却いただけます。",
        ),
    ),
    Theme(
        "activity",
        ("guide",),
        4,
        ("taito", "sumida", "koto", "arakawa", "adachi", "setagaya", "musashino", "mitaka"),
        False,
        (1, 1),
        (8, 22),
        (3, 10),
        (("{stem} Cycling Tokyo", "{stem}サイクリング"), ("Bicycle Tours {stem}", "自転車さんぽ{stem}")),
        (
            (
                "Small-group bicycle tours from {place} along canals and back streets, never more than ten "
                "riders per guide.",
                "{place}から運河や路地をめぐる少人数の自転車ツアーです。ガイド1名につき10名様までとしています。",
            ),
            (
                "We own {cap} step-through bicycles, half of them electric, and start five minutes from {station}.",
                "またぎやすい自転車を{cap}台保有し、半数は電動です。{station}から5分の場所を出発点にしています。",
            ),
        ),
        (
            "Three-hour rides for {cap} guests with helmets, rain capes and a snack stop; child seats on request.",
            "ヘルメット、雨具、軽食付きの3時間のツアーを{cap}名様まで承ります。ご希望により幼児用座席もご用意します。",
        ),
    ),
    Theme(
        "activity",
        (),
        4,
        _WEST_TAMA,
        False,
        (1, 1),
        (10, 28),
        (4, 12),
        (("{stem} Outdoor {place}", "{stem}アウトドア{place}"), ("Forest School {stem}", "森の学校{stem}")),
        (
            (
                "Rafting, stream walking and forest days in {place}, ninety minutes from central Tokyo by train.",
                "都心から電車で90分の{place}で、ラフティング、沢歩き、森の体験を行っています。",
            ),
            (
                "Our {staff} guides know the valleys around {station} in every season and carry radios and "
                "first-aid kits.",
                "{staff}名のガイドが、{station}周辺の谷を四季を通じて案内します。"
                "全員が無線と救急用品を携行しています。",
            ),
        ),
        (
            "Outdoor days for {cap}, from an easy walk for seniors to a wet programme for schools between May "
            "and October.",
            "{cap}名様までの野外プログラムです。年配の方向けのやさしい散策から、"
            "5月から10月の学校向けの水遊びまで揃えています。",
        ),
    ),
    Theme(
        "activity",
        (),
        4,
        ("taito", "shinjuku", "sumida", "nakano", "toshima"),
        False,
        (1, 1),
        (15, 60),
        (5, 18),
        (("{stem} Drum Hall", "太鼓道場{stem}"), ("Taiko Studio {stem}", "和太鼓スタジオ{stem}")),
        (
            (
                "Taiko studio in {place} with forty drums and a soundproof floor; after an hour every group "
                "plays a short piece.",
                "{place}の和太鼓スタジオです。太鼓40台と防音の稽古場があり、1時間で短い曲を合奏できるようになります。",
            ),
            (
                "Stage players teach at our hall near {station} on their free days, which keeps lessons lively "
                "and short.",
                "{station}近くの稽古場で、舞台に立つ奏者が休演日に教えています。活気のある短時間のレッスンです。",
            ),
        ),
        (
            "Team sessions for {half} to {cap}, ear protection provided, with an evening slot for incentive groups.",
            "{half}名様から{cap}名様までの合奏体験です。耳栓を用意し、報奨旅行の団体には夜の枠も設けています。",
        ),
    ),
    Theme(
        "activity",
        (),
        4,
        ("bunkyo", "arakawa", "nerima", "kita", "itabashi", "hachioji"),
        False,
        (1, 1),
        (8, 24),
        (3, 10),
        (
            ("{stem} Paper & Ink", "紙と墨 {stem}"),
            ("Dye House {stem}", "染工房{stem}"),
            ("Woodblock Studio {stem}", "木版工房{stem}"),
        ),
        (
            (
                "A working craft studio in {place}; visitors make one finished piece and see the order book of "
                "the week.",
                "{place}で日々制作を続ける工房です。作品を1点仕上げながら、その週の実際の仕事もご覧いただけます。",
            ),
            (
                "Craft lessons by two generations of one family, {walk} minutes from {station}, in a house built "
                "in {year}.",
                "親子二代による手仕事の教室です。{station}から徒歩{walk}分、{year}年に建てた家で行っています。",
            ),
        ),
        (
            "Two-hour workshops for {cap}, all materials included, and a demonstration only for groups short of time.",
            "材料費込みの2時間の制作体験を{cap}名様まで承ります。お時間の限られた団体には実演のみのご案内も可能です。",
        ),
    ),
    Theme(
        "attraction",
        (),
        5,
        ("taito", "bunkyo", "sumida", "ota", "shinagawa", "nerima", "kita"),
        False,
        (1, 1),
        (30, 120),
        (6, 24),
        (
            ("{stem} Museum of Everyday Life", "{stem}くらしの博物館"),
            ("{place} {stem} Folk Museum", "{place}{stem}民俗館"),
        ),
        (
            (
                "Small museum in {place} on how Tokyo families lived, with rooms visitors may enter and drawers "
                "they may open.",
                "東京の暮らしを伝える{place}の小さな博物館です。部屋に上がり、引き出しを開けてご覧いただけます。",
            ),
            (
                "Private collection of household things from the post-war years in {ward}, step-free throughout "
                "and quiet on weekday mornings.",
                "戦後の生活道具を集めた{ward}の私設資料館です。館内に段差はなく、平日の午前中は静かです。",
            ),
        ),
        (
            "Group entry for {cap} in slots of {half}, a handling session for schools, and opening before hours "
            "on request.",
            "{half}名様ずつの時間枠で{cap}名様までの団体入館を承ります。学校向けに資料に触れる時間を設け、"
            "開館前のご案内にも応じます。",
        ),
    ),
    Theme(
        "attraction",
        ("activity",),
        4,
        _TAMA,
        False,
        (1, 1),
        (40, 150),
        (10, 40),
        (("{stem} Garden", "{stem}庭園"), ("{stem} Botanical Garden {place}", "{stem}植物園{place}")),
        (
            (
                "Garden of four hectares in {ward}, at its best in {season}, with level paths and benches every "
                "fifty metres.",
                "{ward}にある4ヘクタールの庭園です。見頃は{season}で、平らな園路に50メートルごとにベンチがあります。",
            ),
            (
                "We keep a pond garden, a bamboo walk and a glasshouse near {station}; guided rounds take fifty "
                "minutes.",
                "{station}近くで、池泉庭園、竹の小径、温室を守っています。ご案内は1周50分です。",
            ),
        ),
        (
            "Guided rounds for coach groups of {cap}, tea on the veranda, and evening light for private parties "
            "in {season}.",
            "団体{cap}名様までのガイド付き見学と縁側でのお茶を承ります。{season}は夜間の貸切もお受けします。",
        ),
    ),
    Theme(
        "attraction",
        (),
        3,
        ("minato", "koto", "shinjuku", "shibuya", "toshima"),
        False,
        (1, 1),
        (50, 200),
        (20, 70),
        (("{stem} Digital Art Hall", "{stem}デジタルアート館"), ("{stem} Sky Terrace", "{stem}スカイテラス")),
        (
            (
                "Indoor attraction in {place} that works in any weather, open until ten and timed by the quarter hour.",
                "{place}の屋内型施設です。天候に左右されず、夜10時まで15分ごとの入場制で営業しています。",
            ),
            (
                "Light, sound and views over {ward}: about seventy minutes inside, {walk} minutes on foot from "
                "{station}.",
                "光と音、{ward}の眺めを楽しむ施設です。所要時間は約70分、{station}から徒歩{walk}分です。",
            ),
        ),
        (
            "Timed group tickets for {cap}, a separate entrance for wheelchair users, and private hours before "
            "ten in the morning.",
            "{cap}名様までの時間指定の団体券をご用意します。車いすの方の専用入口があり、朝10時前の貸切も可能です。",
        ),
    ),
    Theme(
        "attraction",
        ("retail",),
        3,
        ("ome", "fussa", "hachioji", "fuchu"),
        False,
        (1, 1),
        (20, 60),
        (8, 26),
        (("{stem} Sake Brewery", "{stem}酒造"), ("{stem} Soy Sauce Storehouse", "{stem}醤油蔵")),
        (
            (
                "Brewing house in {place} using water from its own well; the storehouse tour takes forty minutes.",
                "{place}の自家の井戸水で仕込みを続ける蔵です。蔵の見学は40分です。",
            ),
            (
                "We brew from autumn to spring and show the empty vats in summer, with a tasting at the end of "
                "each visit.",
                "秋から春に仕込み、夏は空の桶をご覧いただきます。見学の最後にはきき比べの時間を設けています。",
            ),
        ),
        (
            "Tours for {cap} with tasting, a soft-drink pairing for drivers and minors, and a shop that ships abroad.",
            "{cap}名様までの見学ときき比べを承ります。運転手や未成年の方には飲み物を別にご用意し、"
            "売店から海外発送もできます。",
        ),
    ),
    Theme(
        "attraction",
        (),
        3,
        ("taito", "shinjuku", "sumida", "chuo"),
        False,
        (1, 1),
        (40, 140),
        (10, 36),
        (("{stem} Yose Theatre", "寄席{stem}"), ("{stem} Storytelling Hall", "{stem}演芸場")),
        (
            (
                "Storytelling and paper-cutting in a hall of {cap} seats in {place}, with English surtitles on "
                "two evenings a week.",
                "{place}にある{cap}席の演芸場です。落語や紙切りを上演し、週2回の夜の公演には英語字幕が付きます。",
            ),
            (
                "A wooden theatre {walk} minutes from {station}; short programmes for visitors explain fans, "
                "towels and the drum.",
                "{station}から徒歩{walk}分の木造の小屋です。扇子や手ぬぐい、太鼓の役割を紹介する短い公演もあります。",
            ),
        ),
        (
            "Fifty-minute matinees for groups of {half} to {cap}, with a backstage visit for the first twenty.",
            "{half}名様から{cap}名様の団体に50分の昼公演をご用意します。先着20名様は楽屋もご見学いただけます。",
        ),
    ),
    Theme(
        "transport",
        (),
        6,
        ("adachi", "edogawa", "itabashi", "nerima", "ota", "koto", "tachikawa"),
        False,
        (1, 1),
        (24, 45),
        (28, 120),
        (("{stem} Coach", "{stem}観光バス"), ("{stem} Charter Bus", "{stem}貸切バス")),
        (
            (
                "Coach company with {staff} employees and a depot in {ward}; our vehicles seat {cap} at most.",
                "{ward}に車庫を置く従業員{staff}名の貸切バス会社です。車両の定員は最大{cap}名です。",
            ),
            (
                "We have driven visitors from {place} since {year}, with two drivers on days longer than nine hours.",
                "{year}年から{place}を拠点に観光のお客様をお運びしています。"
                "9時間を超える行程には乗務員2名を配置します。",
            ),
        ),
        (
            "Coaches and minibuses for up to {cap} by the day or for a whole itinerary, lift-equipped vehicles "
            "included.",
            "{cap}名様までの大型・小型バスを1日単位または全行程でご用意します。リフト付き車両もございます。",
        ),
    ),
    Theme(
        "transport",
        ("guide",),
        5,
        (),
        True,
        (1, 1),
        (6, 14),
        (8, 40),
        (("{stem} Hire", "{stem}ハイヤー"), ("{stem} Private Cars", "{stem}交通")),
        (
            (
                "Chauffeured cars and vans from {ward}, driven by {staff} employees who know hotel forecourts "
                "and pier gates.",
                "{ward}のハイヤー会社です。ホテルの車寄せも港の乗降口も熟知した{staff}名が担当します。",
            ),
            (
                "Airport transfers and day hire in vans of {half} to {cap} seats, with flight tracking at no charge.",
                "{half}人乗りから{cap}人乗りの車両で空港送迎と1日貸切を行っています。"
                "便の遅れは無料で確認し対応します。",
            ),
        ),
        (
            "Meet-and-greet at both Tokyo airports for parties of up to {cap}, child seats and wheelchair ramps "
            "on request.",
            "東京の二つの空港で{cap}名様までのお出迎えを承ります。チャイルドシートや車いす用スロープもご用意できます。",
        ),
    ),
    Theme(
        "transport",
        ("attraction",),
        4,
        ("chuo", "koto", "minato", "taito", "sumida"),
        False,
        (1, 1),
        (30, 140),
        (10, 40),
        (("{stem} River Cruise", "{stem}水上バス"), ("{stem} Bay Boats", "{stem}港内船")),
        (
            (
                "River and bay boats with {cap} seats below and an open deck above, from a pier near {station}.",
                "{station}近くの桟橋から、客室{cap}席と屋上デッキのある船で川と湾内を運航しています。",
            ),
            (
                "Crews of four take scheduled and private trips through the locks of {ward}, in every season but "
                "typhoon days.",
                "乗組員4名で、{ward}の水門を抜ける定期便と貸切便を運航しています。台風の日を除き通年で出ます。",
            ),
        ),
        (
            "One-way sailings in place of a coach transfer, or sunset charters for {cap}, boarding by ramp at "
            "high tide.",
            "バス移動の代わりの片道乗船や、{cap}名様までの夕景の貸切を承ります。満潮時はスロープで乗船いただけます。",
        ),
    ),
    Theme(
        "transport",
        ("activity",),
        3,
        ("taito", "sumida", "katsushika"),
        False,
        (1, 1),
        (10, 40),
        (9, 30),
        (("Rickshaw {stem}", "人力車{stem}"), ("{stem} Rickshaw House", "{stem}俥屋")),
        (
            (
                "Rickshaws for two, pulled from {place} by {staff} trained runners, with blankets in winter and "
                "shade in summer.",
                "{place}から研修を受けた俥夫{staff}名がお引きする二人乗りの人力車です。冬は膝掛け、"
                "夏は日よけをご用意します。",
            ),
            (
                "Our runners tell the history of {place} at walking pace and know which lanes are free of steps.",
                "俥夫が{place}の歴史を語りながらゆっくりとめぐります。段差のない道も熟知しています。",
            ),
        ),
        (
            "Convoys for groups of {half} to {cap} seated two by two, thirty or sixty minutes, starting at the "
            "coach stop.",
            "{half}名様から{cap}名様まで、お二人ずつ連なってご乗車いただけます。30分または60分で、"
            "バス降車場から出発できます。",
        ),
    ),
    Theme(
        "travel_agency",
        ("land_operator",),
        6,
        ("chiyoda", "chuo", "minato", "shinjuku", "toshima"),
        True,
        (1, 1),
        (10, 45),
        (6, 42),
        (("{stem} Travel", "{stem}旅行"), ("{stem} Tourist Service", "{stem}ツーリスト")),
        (
            (
                "Inbound travel agency of {staff} people in {place}, planning Tokyo stays with two or three "
                "nights beyond the city.",
                "{place}にある従業員{staff}名の訪日旅行会社です。"
                "東京滞在に周辺の2〜3泊を組み合わせた旅程を得意としています。",
            ),
            (
                "Licensed agency near {station}; we price every programme in yen and in the currency of the partner.",
                "{station}近くの登録旅行会社です。すべての行程を円とお取引先の通貨の両方で見積もります。",
            ),
        ),
        (
            "Complete itineraries for groups of {half} to {cap}: rooms, coach, guide and meals under one booking "
            "number.",
            "{half}名様から{cap}名様までの団体に、宿泊、バス、ガイド、食事を一つの予約番号でまとめて手配します。",
        ),
    ),
    Theme(
        "travel_agency",
        ("activity",),
        4,
        ("bunkyo", "suginami", "setagaya", "musashino", "hachioji"),
        True,
        (1, 1),
        (6, 20),
        (3, 14),
        (("{stem} Walking Journeys", "{stem}歩き旅"), ("{stem} Learning Travel", "{stem}学び旅企画")),
        (
            (
                "Specialist agency in {ward} for walking, craft and study trips, run by {staff} people who still "
                "lead tours themselves.",
                "徒歩の旅、手仕事、学びの旅を専門とする{ward}の旅行会社です。"
                "{staff}名の社員が今もツアーを引率しています。",
            ),
            (
                "We write slow programmes for small parties: mornings with one theme, free afternoons, and "
                "trains instead of coaches.",
                "少人数のためのゆとりある行程を作っています。午前は一つのテーマ、午後は自由時間、"
                "移動は鉄道が基本です。",
            ),
        ),
        (
            "Day walks and four-day programmes for up to {cap}, with host families or small inns in {season}.",
            "{cap}名様までの日帰り散策と4日間のプログラムです。{season}はホームステイや小さな宿での滞在も組めます。",
        ),
    ),
    Theme(
        "land_operator",
        ("travel_agency",),
        8,
        ("chiyoda", "chuo", "taito", "shinjuku", "minato", "shinagawa"),
        True,
        (1, 1),
        (15, 90),
        (8, 60),
        (
            ("{stem} Land Service", "{stem}ランドサービス"),
            ("{stem} Tokyo Operations", "{stem}東京手配センター"),
            ("{stem} DMC", "{stem}トラベルサポート"),
        ),
        (
            (
                "Land operator with {staff} staff near {station}, on duty by telephone around the clock while "
                "groups are in Japan.",
                "{station}近くの従業員{staff}名のランドオペレーターです。団体の滞在中は24時間、電話で対応します。",
            ),
            (
                "We arrange the ground part of tours sold abroad, mostly series of {half} to {cap} travellers, "
                "from {place}.",
                "海外で販売されるツアーの国内手配を{place}で行っています。"
                "{half}名様から{cap}名様のシリーズ団体が中心です。",
            ),
            (
                "A team that came from coach, hotel and guide companies; every quotation shows what is held and "
                "until when.",
                "バス、ホテル、ガイドの各社出身者が集まった手配会社です。"
                "見積書には仮押さえの内容と期限を必ず明記します。",
            ),
        ),
        (
            "Quotations within two working days for groups of up to {cap}, with two hotel options and a rain "
            "plan for each day.",
            "{cap}名様までの団体に2営業日以内でお見積りします。ホテルは2案、雨天時の代案も日ごとに添えます。",
        ),
    ),
    Theme(
        "guide",
        (),
        8,
        (),
        True,
        (1, 1),
        (10, 30),
        (4, 30),
        (("{stem} Guides", "{stem}ガイド"), ("{stem} Interpreters & Guides", "{stem}通訳案内")),
        (
            (
                "A circle of licensed guide-interpreters based in {place}, working in {langs}.",
                "{place}を拠点とする全国通訳案内士のグループです。{langs}で案内しています。",
            ),
            (
                "We send guides who live in the quarter they show; {ward} and its neighbours are walked every week.",
                "案内する町に住むガイドをご紹介します。{ward}とその周辺は毎週歩いています。",
            ),
            (
                "Guiding and consecutive interpreting by {staff} people, each with at least five years on the road.",
                "{staff}名がガイドと逐次通訳を担当します。全員が5年以上の経験者です。",
            ),
        ),
        (
            "Half-day and full-day guiding for groups of up to {cap} with receivers and earphones, overtime "
            "agreed beforehand.",
            "{cap}名様までの半日・1日ガイドを承ります。イヤホンガイドを用意し、延長の条件は事前に取り決めます。",
        ),
    ),
    Theme(
        "guide",
        ("activity",),
        8,
        ("taito", "bunkyo", "shinjuku", "koto", "kita", "ota", "ome", "mitaka", "adachi", "machida"),
        False,
        (1, 1),
        (6, 16),
        (3, 12),
        (("{place} Walks {stem}", "{place}まち歩き {stem}"), ("{stem} Neighbourhood Walks", "{stem}まち案内")),
        (
            (
                "Neighbourhood walks from {station} at the pace of the slowest guest, with a list of clean "
                "toilets in hand.",
                "{station}から、いちばんゆっくりの方に合わせて歩くまち案内です。きれいなお手洗いの一覧も携えています。",
            ),
            (
                "Residents of {place} open doors that are usually closed: a print shop, a bathhouse before "
                "opening, a shrine store.",
                "{place}の住民が、印刷所、開店前の銭湯、神社の蔵など、ふだんは入れない場所へご案内します。",
            ),
            (
                "Food, stairs, slopes and stories: nine themed walks in {ward}, none longer than three kilometres.",
                "食、階段、坂、物語をめぐる{ward}のテーマ散策が9コースあります。いずれも3キロ以内です。",
            ),
        ),
        (
            "Two-hour walks for {half} to {cap} guests, step-free versions of each route, and evening starts in "
            "{season}.",
            "{half}名様から{cap}名様までの2時間の散策です。全コースに段差のない道順があり、"
            "{season}は夕方の出発もあります。",
        ),
    ),
    Theme(
        "mice",
        ("land_operator",),
        6,
        ("minato", "chiyoda", "koto", "shinagawa", "tachikawa"),
        True,
        (1, 1),
        (80, 400),
        (9, 60),
        (("{stem} Convention Service", "{stem}コンベンションサービス"), ("{stem} Meeting Design", "{stem}会議企画")),
        (
            (
                "Conference organiser in {place}: venues, interpreters, badges and coaches for meetings of up to "
                "{cap}.",
                "{place}の会議運営会社です。{cap}名様までの会議について、会場、通訳、名札、送迎バスを手配します。",
            ),
            (
                "We plan incentive and company trips with {staff} staff and visit every venue on foot before "
                "proposing it.",
                "従業員{staff}名で報奨旅行と社員旅行を企画しています。会場は必ず歩いて下見をしてからご提案します。",
            ),
            (
                "Unusual venues are our trade: gardens, halls, boats and schools out of term, with a rain plan "
                "for each.",
                "庭園、ホール、船、休暇中の学校など、一味違う会場のご紹介が専門です。雨天時の代案も必ず用意します。",
            ),
        ),
        (
            "Proposals within five working days for {half} to {cap} delegates, with floor plans and a carbon estimate.",
            "{half}名様から{cap}名様の会合について、5営業日以内にご提案します。平面図と炭素排出量の試算も添えます。",
        ),
    ),
    Theme(
        "retail",
        ("activity",),
        6,
        ("taito", "chuo", "chiyoda", "koto", "musashino", "toshima"),
        False,
        (1, 1),
        (10, 40),
        (4, 24),
        (
            ("{stem} Paper Shop", "和紙{stem}"),
            ("{stem} Knives", "刃物{stem}"),
            ("{stem} Sweets", "菓子処{stem}"),
            ("{stem} Tenugui", "手ぬぐい{stem}"),
        ),
        (
            (
                "Shop and workroom in {place}, {walk} minutes from {station}, selling what is made on the upper floor.",
                "{station}から徒歩{walk}分、{place}の店舗兼工房です。2階で作ったものを1階で販売しています。",
            ),
            (
                "A counter business since {year}; tax-free forms are filled in by tablet and take three minutes.",
                "{year}年創業の店です。免税の手続きはタブレットで行い、3分ほどで済みます。",
            ),
            (
                "We wrap, engrave and ship, and we would rather explain one object well than sell ten.",
                "包装、名入れ、発送まで承ります。十品を売るより、一品を丁寧にご説明したいと考えています。",
            ),
        ),
        (
            "Thirty-minute visits for groups of up to {cap} with a demonstration, and name engraving collected "
            "the next day.",
            "{cap}名様までの団体に、実演付きの30分のご来店をお受けします。名入れの品は翌日お渡しします。",
        ),
    ),
    Theme(
        "media",
        (),
        2,
        ("chiyoda", "shibuya"),
        True,
        (1, 1),
        None,
        (5, 24),
        (("{stem} Tokyo Notes", "{stem}東京通信"),),
        (
            (
                "Publisher in {place} of a quarterly on Tokyo neighbourhoods, with a print run for hotels and a "
                "site in two languages.",
                "東京の町を紹介する季刊誌を{place}で発行しています。ホテル向けの冊子と、二か国語のサイトがあります。",
            ),
            (
                "Editors, photographers and translators in {ward} who write about small makers and quiet places.",
                "{ward}を拠点に、編集者、写真家、翻訳者が、小さな作り手と静かな場所を取材しています。",
            ),
        ),
        (
            "Picture stories and translated articles for partner magazines, and fact checking for visiting writers.",
            "提携誌向けに写真記事や翻訳記事を提供し、来日する書き手の事実確認も手伝います。",
        ),
    ),
)

DETAILS: dict[str, tuple[Pair, ...]] = {
    "lodging": (
        (
            "Breakfast starts at half past six and can be Japanese, Western or boxed.",
            "朝食は6時30分から、和食・洋食・お弁当をお選びいただけます。",
        ),
        (
            "Vegetarian and halal-friendly meals are prepared in a separate kitchen corner when ordered {lead} "
            "days ahead.",
            "菜食やハラールに配慮したお食事は、{lead}日前までのご注文で、調理場を分けてご用意します。",
        ),
        (
            "One room is step-free with a roll-in shower; the entrance has a ramp.",
            "段差のない客室が1室あり、シャワーも車いすのままご利用いただけます。玄関にはスロープがあります。",
        ),
        (
            "Luggage can be sent ahead from either airport and waits in the room.",
            "お荷物は両空港から事前にお送りいただければ、お部屋にお入れしておきます。",
        ),
        (
            "A coach can stop two minutes away for unloading; the driver gets a room and a meal.",
            "徒歩2分の場所にバスを停めて荷物を降ろせます。乗務員の方にはお部屋とお食事をご用意します。",
        ),
        (
            "Our busiest weeks are in {season}; in {quiet} we have space even at short notice.",
            "{season}は混み合いますが、{quiet}は直前でもお部屋をご用意しやすくなります。",
        ),
        (
            "For late flights somebody stays up, if we know the flight number.",
            "便名をお知らせいただければ、深夜のご到着でも係の者がお待ちします。",
        ),
        (
            "Guests may store bicycles indoors, and a coin laundry is on the first floor.",
            "自転車は屋内でお預かりし、1階にコインランドリーもあります。",
        ),
        (
            "We print the day’s walking map in large type for older guests.",
            "年配のお客様には、その日の散策地図を大きな文字でお渡ししています。",
        ),
    ),
    "restaurant": (
        (
            "Allergies are noted on a table card and checked twice.",
            "アレルギーは卓上の札に記し、二重に確認しています。",
        ),
        (
            "Children’s portions, high chairs and a changing table are on hand.",
            "お子様用の料理、子ども用の椅子、おむつ替え台をご用意しています。",
        ),
        (
            "The entrance is level, and one toilet takes a wheelchair.",
            "入口に段差はなく、車いす対応のお手洗いが1か所あります。",
        ),
        (
            "For guides there is a seat, a meal and a telephone charger.",
            "ガイドの方にはお席とお食事、充電器をご用意します。",
        ),
        ("We close on Wednesdays, except in {season}.", "水曜日が定休ですが、{season}は休まず営業します。"),
        (
            "Menus with pictures exist in five languages, and the staff speak some {langs}.",
            "写真付きの献立が5言語であり、スタッフは{langs}で簡単なご案内ができます。",
        ),
        ("Half of the seats are tatami and half are chairs.", "お席は座敷と椅子席が半々です。"),
        (
            "Rice, fish and vegetables come from partners we visit ourselves.",
            "米、魚、野菜は、自ら訪ねた生産者から仕入れています。",
        ),
        (
            "No service is added to the bill and cards are taken.",
            "サービス料はいただかず、各種カードもご利用いただけます。",
        ),
    ),
    "activity": (
        ("Lessons are held in {langs}.", "{langs}で行います。"),
        (
            "Rain changes nothing, since we work under a roof or have a covered alternative.",
            "屋内または屋根のある代替場所で行うため、雨天でも実施できます。",
        ),
        (
            "Guests with limited mobility are welcome if we know {lead} days before.",
            "お体の不自由な方も、{lead}日前までにお知らせいただければご参加いただけます。",
        ),
        (
            "Large suitcases can be left with us, and there is a place to change.",
            "大きなスーツケースをお預かりし、着替えの場所もご用意しています。",
        ),
        (
            "The best time is {quiet}, when groups are few and there is no hurry.",
            "おすすめは{quiet}です。団体が少なく、ゆっくりお楽しみいただけます。",
        ),
        (
            "Everyone is insured, and each leader renews a first-aid course every two years.",
            "参加者全員が保険に加入し、指導員は2年ごとに救急講習を受けています。",
        ),
        (
            "We wait ten minutes for latecomers, and longer if the guide calls.",
            "遅れていらっしゃる場合は10分、ガイドの方からお電話があればさらにお待ちします。",
        ),
        (
            "Instructions in large type are ready for guests who prefer to read.",
            "文字で確認したい方には、大きな字の説明書をご用意します。",
        ),
        (
            "Families with small children are given a leader of their own.",
            "小さなお子様連れのご家族には、専任の係が付きます。",
        ),
    ),
    "attraction": (
        (
            "Leaflets are printed in {langs}, and the audio guide has large buttons.",
            "{langs}のリーフレットと、大きなボタンの音声ガイドがあります。",
        ),
        (
            "Two coaches can park behind the building if announced {lead} days before.",
            "{lead}日前までのご連絡で、建物の裏に大型バス2台が駐車できます。",
        ),
        (
            "Wheelchairs are lent free of charge and every floor has a lift or ramp.",
            "車いすを無料でお貸しし、各階にエレベーターまたはスロープがあります。",
        ),
        (
            "Visits take an hour; those in a hurry see the main room in thirty minutes.",
            "見学は約1時間です。お急ぎの場合は主要な部屋のみ30分でご覧いただけます。",
        ),
        (
            "Crowds are thinnest in {quiet} and before eleven in the morning.",
            "{quiet}と午前11時までは比較的空いています。",
        ),
        (
            "Photography is allowed nearly everywhere without flash.",
            "フラッシュを使わなければ、ほぼ全館で写真を撮れます。",
        ),
        (
            "A rest room for guides and drivers has tea and sockets.",
            "ガイドと乗務員の方の休憩室に、お茶と電源を用意しています。",
        ),
        (
            "School parties receive worksheets for two age groups.",
            "学校団体には、2つの年齢別の学習シートをお渡しします。",
        ),
    ),
    "transport": (
        (
            "Everything is cleaned between parties, and a first-aid kit is always on board.",
            "ご利用のたびに清掃し、救急用品を必ず備えています。",
        ),
        (
            "Our dispatch desk answers from five in the morning until midnight.",
            "配車・運航の窓口は朝5時から深夜0時まで対応します。",
        ),
        (
            "Staff speak {langs}; written route notes are handed to the leader each morning.",
            "{langs}で対応し、毎朝、引率の方に行程のメモをお渡しします。",
        ),
        (
            "Wheelchair users are helped aboard by two people when we know {lead} days ahead.",
            "{lead}日前までのご連絡で、車いすの方の乗り降りを係員2名がお手伝いします。",
        ),
        (
            "In {season} we ask for firm bookings; in {quiet} same-week orders are usual.",
            "{season}は早めの確定をお願いしています。{quiet}は同じ週のご注文も承れます。",
        ),
        (
            "Suitcases travel separately if the party prefers to walk light.",
            "身軽に歩きたいお客様のために、お荷物の別便も手配できます。",
        ),
        ("Waiting time up to thirty minutes is included.", "30分までの待機は料金に含まれています。"),
        (
            "Safety records and insurance papers are sent with the first quotation.",
            "初回のお見積りに、安全記録と保険の書類を添えています。",
        ),
    ),
    "travel_agency": (
        (
            "Office hours overlap with Europe in the evening by appointment.",
            "ご予約により、ヨーロッパの営業時間に合わせて夕方以降も対応します。",
        ),
        (
            "We keep a duty telephone and an English-speaking nurse on call.",
            "緊急電話に加え、英語を話す看護師にも連絡できる体制です。",
        ),
        (
            "Two thirds of our partners have returned three years running.",
            "お取引先の3分の2は、3年続けてご利用くださっています。",
        ),
        ("Dietary sheets follow the group from meal to meal.", "食事の制限は一覧表にまとめ、毎食の店に引き継ぎます。"),
        ("Correspondence is in {langs}.", "{langs}でご連絡いただけます。"),
        (
            "Programmes in {quiet} carry a lower price and better rooms.",
            "{quiet}の行程は、料金を抑えながら良いお部屋をご用意できます。",
        ),
    ),
    "land_operator": (
        (
            "Hotels are held for {lead} days without deposit outside {season}.",
            "{season}を除き、ホテルは{lead}日間、前金なしで仮押さえします。",
        ),
        (
            "Every tour leader gets one telephone number and one named person.",
            "添乗員の方には、担当者1名と電話番号1つをお伝えします。",
        ),
        (
            "Vouchers, rooming lists and coach orders are in {langs}.",
            "バウチャー、ルーミングリスト、配車指示書は{langs}でお作りします。",
        ),
        (
            "We report complaints within a day, with what was done.",
            "ご不満の声は、対応の内容とともに1日以内にご報告します。",
        ),
        (
            "Special-interest visits to farms, schools and workshops are our habit.",
            "農家、学校、工房への訪問など、専門的な視察にも慣れています。",
        ),
    ),
    "guide": (
        (
            "Each leader carries a receiver set, a folding stool and spare umbrellas.",
            "ガイドはイヤホン機材、折りたたみの腰掛け、予備の傘を携えています。",
        ),
        (
            "Routes without stairs exist for every walk, with benches marked.",
            "どの道順にも階段のない代案があり、休めるベンチを地図に記しています。",
        ),
        (
            "We confirm the name and mobile number of the guide {lead} days before.",
            "担当ガイドの氏名と電話番号は{lead}日前までにお知らせします。",
        ),
        (
            "Vegetarian and pork-free stops are planned in, not added on the day.",
            "菜食や豚肉を避ける方の立ち寄り先は、当日ではなく計画の段階で組み込みます。",
        ),
        (
            "In {season} mornings are best; in {quiet} we suggest the late afternoon.",
            "{season}は午前中、{quiet}は夕方の時間帯をおすすめしています。",
        ),
        (
            "Families get a treasure hunt, students a sketch map.",
            "ご家族には宝探し、学生の方にはスケッチ地図をお渡しします。",
        ),
        ("Fees are the same on Sundays and holidays.", "日曜・祝日も料金は変わりません。"),
    ),
    "mice": (
        ("Interpreters in {langs} are on our own list.", "{langs}の通訳者が自社に登録しています。"),
        (
            "Badges, signs and menus are printed in house until the evening before.",
            "名札、案内板、献立は前日の夕方まで自社で印刷します。",
        ),
        ("Registration desks are staffed from six in the morning.", "受付は朝6時から対応します。"),
        (
            "We plan prayer rooms, lactation rooms and quiet rooms into every floor plan.",
            "礼拝室、授乳室、静養室を必ず配置図に組み込みます。",
        ),
        (
            "Outside {season} most venues can be held for {lead} days.",
            "{season}を除けば、多くの会場を{lead}日間仮押さえできます。",
        ),
    ),
    "retail": (
        ("Staff explain in {langs} and never hurry anyone.", "{langs}で、お急ぎいただくことなくご説明します。"),
        ("Goods can be sent to the hotel or abroad, insured.", "お品物はホテルや海外へ、保険付きでお送りできます。"),
        (
            "The shop takes eight at a time, so larger groups come in turns.",
            "店内は一度に8名様までのため、大人数の場合は交代でお入りいただきます。",
        ),
        ("New patterns arrive in {season}.", "新しい柄は{season}に並びます。"),
        (
            "A bench outside waits for those who prefer not to shop.",
            "お買い物をなさらない方のために、店先に腰掛けを置いています。",
        ),
    ),
    "media": (
        ("Advertising is labelled and kept apart from the articles.", "広告は明記し、記事とは分けて掲載しています。"),
        ("Each issue follows one season and one railway line.", "毎号、一つの季節と一つの路線を取り上げます。"),
    ),
}

PRACTICALS: tuple[Pair, ...] = (
    ("We answer within one working day.", "お問い合わせには1営業日以内にお返事します。"),
    ("Numbers may be changed until {lead} days before without charge.", "人数の変更は{lead}日前まで無料です。"),
    (
        "A sketch of the way from the station comes with every confirmation.",
        "ご確定の際に、駅からの道順の略図をお送りします。",
    ),
    (
        "Payment is by bank transfer after the visit for registered partners.",
        "ご登録のお取引先には、ご利用後の銀行振込でお支払いいただけます。",
    ),
    ("Site visits are welcome on weekday afternoons.", "下見は平日の午後にお受けしています。"),
    ("We can be reached in {langs}.", "ご連絡は{langs}で承ります。"),
    ("Photographs for brochures are sent on request.", "パンフレット用の写真はご要望に応じてお送りします。"),
    (
        "The person who answers your message is the person you will meet.",
        "お返事を差し上げた者が、当日もお迎えします。",
    ),
    (
        "Online meetings are possible from nine in the morning, Tokyo time.",
        "日本時間の午前9時からオンラインでの打ち合わせも可能です。",
    ),
    (
        "Cancellation terms come with every quotation, in plain words.",
        "取消条件は、お見積りのたびに分かりやすい言葉でお伝えします。",
    ),
    (
        "We gladly introduce the shops and houses around us.",
        "ご近所のお店や施設も喜んでご紹介します。",
    ),
)

OFFERS: dict[str, tuple[Pair, ...]] = {
    "lodging": (
        (
            "Tour leaders stay free with fifteen paying guests.",
            "有料のお客様15名様につき、添乗員の方1名様の宿泊を無料といたします。",
        ),
        ("Group rates hold from Sunday to Thursday in {quiet}.", "{quiet}の日曜から木曜は団体料金を適用します。"),
        (
            "Groups arriving after eight find a light supper waiting.",
            "20時以降にご到着の団体には、軽いお夜食をご用意します。",
        ),
        ("Rooming lists are needed {lead} days ahead.", "ルーミングリストは{lead}日前までにお送りください。"),
        (
            "A neighbourhood walk at dusk is included for stays of two nights.",
            "2泊以上のご滞在には、夕暮れのまち歩きをお付けします。",
        ),
        ("We take school groups from the age of ten.", "10歳以上の学校団体をお受けします。"),
        (
            "Twin, triple and family rooms lie on the same floor.",
            "2名、3名、ご家族用のお部屋を同じ階にまとめられます。",
        ),
    ),
    "restaurant": (
        (
            "Menus are fixed {lead} days before, the number of guests the evening before.",
            "献立は{lead}日前、人数は前日の夕方までにお知らせください。",
        ),
        (
            "Vegetarian, gluten-free and pork-free versions cost the same.",
            "菜食、小麦不使用、豚肉不使用の献立も同じ料金です。",
        ),
        (
            "One meal in twenty is free for the guide or driver.",
            "20名様につき1食、ガイドまたは乗務員の方のお食事を無料でご用意します。",
        ),
        ("The whole house can be taken on Mondays in {quiet}.", "{quiet}の月曜日は全館貸切が可能です。"),
        ("A chef comes to the table to explain the season.", "料理人が席まで伺い、旬の食材をご説明します。"),
        ("Coach parking is arranged within three minutes’ walk.", "徒歩3分以内に観光バスの駐車場を手配します。"),
        ("A table for the tour leader is kept next to the group.", "添乗員の方のお席を、団体のすぐ隣にお取りします。"),
    ),
    "activity": (
        (
            "Dates in {season} fill early; in {quiet} we usually have room.",
            "{season}は早くに埋まりますが、{quiet}は比較的空いています。",
        ),
        ("Morning and afternoon starts, every day but Tuesday.", "火曜日を除き、午前と午後に実施しています。"),
        (
            "For {half} guests or more we come to the hotel beforehand and introduce the programme.",
            "{half}名様以上の場合は、事前にホテルへ伺い、内容をご説明します。",
        ),
        (
            "Reserve {lead} days ahead; smaller parties can be joined together.",
            "{lead}日前までにご予約ください。少人数の場合は合同での実施も可能です。",
        ),
        (
            "A group photograph reaches the agency the same evening.",
            "集合写真を当日の夜に旅行会社へお送りします。",
        ),
        ("Programmes for schools follow the age of the class.", "学校向けには学年に合わせた内容をご用意します。"),
        ("Single travellers can join a fixed date twice a week.", "お一人様は週2回の定期開催にご参加いただけます。"),
    ),
    "attraction": (
        ("Agency vouchers are accepted at the desk.", "旅行会社のバウチャーを窓口でお使いいただけます。"),
        ("Guides and drivers enter free.", "ガイドと乗務員の方は入場無料です。"),
        (
            "Combined tickets with two neighbours are valid for a week in {quiet}.",
            "{quiet}は、近隣2施設との1週間有効の共通券があります。",
        ),
        ("Bookings open {lead} weeks before the visit.", "ご予約はご来場の{lead}週間前から承ります。"),
        (
            "Evening events for {half} guests can be catered.",
            "{half}名様規模の夜の催しには、ケータリングも手配できます。",
        ),
    ),
    "transport": (
        (
            "Orders {lead} days ahead; prices include tolls, parking and crew.",
            "{lead}日前までにご注文ください。料金には通行料、駐車料、乗務員の費用を含みます。",
        ),
        ("We suggest routes that avoid the Saturday traffic.", "土曜日の渋滞を避けた道順をご提案します。"),
        (
            "Several rides of one tour can be put into a single order.",
            "一つのツアーの複数のご乗車を、まとめて一度にご注文いただけます。",
        ),
        ("Off-season day rates apply in {quiet}.", "{quiet}は閑散期の日額料金を適用します。"),
        (
            "A spare is ready within ninety minutes should anything fail.",
            "万一の故障の際も、90分以内に代わりをご用意します。",
        ),
    ),
    "travel_agency": (
        (
            "First quotation within three working days, revisions within one.",
            "初回のお見積りは3営業日、修正は1営業日以内にお返しします。",
        ),
        (
            "Visa documents and travel insurance are handled in the same office.",
            "査証の書類や旅行保険も同じ窓口で承ります。",
        ),
        (
            "In {quiet} we offer familiarisation days for new partners.",
            "{quiet}には新しいお取引先向けの視察日を設けています。",
        ),
        (
            "Islands and mountain valleys of Tokyo can be added for two nights.",
            "東京の島や山里での2泊を加えることもできます。",
        ),
    ),
    "land_operator": (
        (
            "Series with {half} departures a year get fixed prices.",
            "年{half}本以上のシリーズには固定料金をご用意します。",
        ),
        (
            "Rooming changes are accepted until {lead} days before arrival.",
            "お部屋割りの変更はご到着の{lead}日前まで承ります。",
        ),
        (
            "Ryokan, farms and small workshops belong to our regular suppliers.",
            "旅館、農家、小さな工房とも日頃から取引があります。",
        ),
        (
            "For {season} we recommend asking nine months ahead.",
            "{season}については、9か月前のご相談をおすすめします。",
        ),
    ),
    "guide": (
        ("Booking from {lead} days ahead, in {langs}.", "{lead}日前までのご予約で、{langs}に対応します。"),
        (
            "The price is per party, with entrance fees settled afterwards.",
            "料金は1団体あたりで、入場料は後日精算します。",
        ),
        (
            "In {quiet} we also guide parties of two or three at a lower price.",
            "{quiet}は2、3名様の少人数でも、料金を抑えてご案内します。",
        ),
        (
            "Technical visits with interpreting can be prepared with a glossary.",
            "専門的な視察の通訳には、用語集を用意して臨みます。",
        ),
        ("Cancellations for weather cost nothing.", "悪天候による取消は無料です。"),
    ),
    "mice": (
        (
            "Spouse programmes and school visits fill the free half days.",
            "空いた半日には、同伴者向けの催しや学校訪問を組み込みます。",
        ),
        (
            "Site inspections in {quiet} are led by the planner in charge.",
            "{quiet}の下見には、担当の企画者がご同行します。",
        ),
        (
            "Team activities with local craftsmen suit tables of eight.",
            "8名様単位で、地元の職人との共同制作も行えます。",
        ),
    ),
    "retail": (
        (
            "Company gifts in boxes of {half} are ready in {lead} days.",
            "{half}個入りの企業向け記念品は{lead}日でお作りします。",
        ),
        ("Evening opening for groups is possible in {season}.", "{season}は団体のための夜間営業も可能です。"),
        ("Overseas shops may order from thirty pieces.", "海外の販売店様には30点から卸しています。"),
    ),
    "media": (
        ("Texts are delivered {lead} days after the visit.", "原稿は取材の{lead}日後に納品します。"),
        ("Joint reporting trips are planned for {season}.", "{season}に共同取材を計画しています。"),
    ),
}

WISHES: tuple[Pair, ...] = (
    (
        "Agents in {markets} who send small groups in {quiet}.",
        "{quiet}に少人数の団体を送ってくださる、{markets}の旅行会社を探しています。",
    ),
    (
        "We hope to meet planners from {markets} who stay with one partner for years.",
        "一つの取引先と長く付き合ってくださる、{markets}の企画担当の方との出会いを望んでいます。",
    ),
    (
        "Series business from {markets}, ideally on weekdays.",
        "{markets}からの、できれば平日のシリーズツアーを歓迎します。",
    ),
    (
        "Schools and universities in {markets} whose teachers like to prepare the visit with us.",
        "ご訪問の準備を一緒に進めてくださる、{markets}の学校・大学を求めています。",
    ),
    (
        "Writers and tour operators from {markets} curious about everyday {ward}.",
        "{ward}のふだんの暮らしに関心を持つ、{markets}の書き手や旅行会社の方をお待ちしています。",
    ),
    (
        "First partners in {markets} with whom we can try a pilot tour in {quiet}.",
        "{quiet}に試験的なツアーをご一緒できる、{markets}で最初のお取引先を探しています。",
    ),
    (
        "Families and friends booked through agencies in {markets}.",
        "{markets}の旅行会社を通じた、ご家族やご友人同士のご利用を増やしたいと考えています。",
    ),
    (
        "Incentive planners from {markets} looking for something for {half} guests at a time.",
        "一度に{half}名様規模の企画をお考えの、{markets}の報奨旅行の担当の方とお話ししたいです。",
    ),
    (
        "Returning visitors from {markets} who have seen the main sights already.",
        "定番の名所を見終えた、{markets}からの再訪のお客様をお迎えしたいです。",
    ),
    (
        "Tour operators in {markets} with guests over sixty who like to take their time.",
        "ゆっくり旅をしたい60代以上のお客様をお持ちの、{markets}の旅行会社を求めています。",
    ),
    (
        "Travel designers from {markets} who write programmes to measure.",
        "{markets}で一人ひとりに合わせた旅程を作る旅行会社とつながりたいです。",
    ),
    (
        "Study tours from {markets} with a teacher, a subject and questions.",
        "講師がテーマをもって率いる、{markets}の研究旅行をお迎えしたいです。",
    ),
    (
        "Agencies in {markets} that sell Tokyo in winter and in the rainy season too.",
        "冬や梅雨の東京も販売してくださる、{markets}の旅行会社を求めています。",
    ),
    (
        "Repeat groups from {markets}, even if each of them is small.",
        "一回ごとは少人数でも、繰り返し来てくださる{markets}の団体を歓迎します。",
    ),
)

SEEKS: tuple[Pair, ...] = (
    ("We would like bookings at least {lead} days ahead.", "ご予約は{lead}日前までにいただけると助かります。"),
    (
        "Honest comments after each visit matter to us more than stars.",
        "点数よりも、ご利用後の率直なご意見をいただければ幸いです。",
    ),
    (
        "Please tell us about diets and mobility with the first message.",
        "食事の制限やお体の状態は、最初のご連絡でお知らせください。",
    ),
    (
        "Help with menus and signs in the guests’ language is welcome.",
        "お客様の言語での献立や案内表示について、お力添えいただけると幸いです。",
    ),
    (
        "Joint programmes with our neighbours in {ward} are possible too.",
        "{ward}の近隣の事業者との共同企画も歓迎します。",
    ),
    (
        "We are looking for partners for {quiet}, when we have time for guests.",
        "ゆとりをもってお迎えできる{quiet}のご利用を特に求めています。",
    ),
    (
        "A short online talk before the first booking would be ideal.",
        "初回のご予約の前に、短いオンライン面談ができれば理想的です。",
    ),
    ("We do not need large numbers, only steady ones.", "大きな人数よりも、安定したご利用を望んでいます。"),
    (
        "Our photographs may be used in your brochures free of charge.",
        "貴社のパンフレットには、当方の写真を無料でお使いいただけます。",
    ),
    (
        "For each partner we keep two dates in {season}.",
        "お取引先ごとに{season}の2日程を確保いたします。",
    ),
    (
        "Trial visits for product managers can be arranged at short notice.",
        "商品担当の方のお試し利用は、直前でも手配いたします。",
    ),
    ("We reply in {langs} and keep promises in writing.", "{langs}でお返事し、お約束は書面に残します。"),
    (
        "A word about earlier experience with Japan helps us to prepare.",
        "日本での手配のご経験を一言お聞かせいただけると、準備がしやすくなります。",
    ),
    (
        "We are glad to send samples of earlier programmes.",
        "これまでの実施例を喜んでお送りします。",
    ),
    (
        "For {season} please ask early, and name a second date.",
        "{season}については、早めに、第二希望日を添えてお問い合わせください。",
    ),
)
