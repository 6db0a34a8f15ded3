"""The four operators of the walk-through, written by hand."""

from forum.demo.records import PUBLISHABLE, DemoOperator

FIXED: tuple[DemoOperator, ...] = (
    DemoOperator(
        key="ryokan",
        side="domestic",
        name_en="Ryokan Hanaakari",
        name_ja="旅館花灯り",
        country="JP",
        area="taito",
        address_en="5-18-9 Asakusa, Taito-ku, Tokyo 111-0032, Japan",
        address_ja="〒111-0032 東京都台東区浅草5-18-9",
        has_tokyo_office=True,
        telephone="+81390018018",
        homepage="https://hanaakari.example.jp/",
        employees=14,
        representative="森田 典子",
        licence_number=None,
        categories=("lodging",),
        languages=("ja", "en"),
        markets=("europe", "oceania", "north_america"),
        capacity=20,
        about_en=(
            "Family-run ryokan with 18 tatami rooms in a quiet street of Asakusa, nine minutes on foot from the "
            "station. "
            "We take groups of 20 in April, when the river bank is in blossom, and smaller parties all year. "
            "Dinner is served in one hall with low tables and leg room, and vegetarian meals need five days’ "
            "notice. "
            "Two rooms on the ground floor have no steps."
        ),
        about_ja=(
            "浅草の静かな通りに建つ、和室18室の家族経営の旅館です。駅からは徒歩9分です。"
            "川沿いの桜が咲く4月には20名様までの団体をお受けし、少人数のお客様は通年でお迎えしています。"
            "ご夕食は掘りごたつ式の広間でお出しします。菜食のお料理は5日前までにお申し付けください。"
            "1階の2室は段差がありません。"
        ),
        offers_en=(
            "Groups of up to 20 guests in April, one or two nights with dinner and breakfast, rooms for the tour "
            "leader and driver. "
            "The rooming list is needed 14 days before arrival."
        ),
        offers_ja=(
            "4月に20名様までの団体を、1泊または2泊、ご夕食とご朝食付きでお受けします。"
            "添乗員と乗務員の方のお部屋もご用意します。"
            "ルーミングリストはご到着の14日前までにお送りください。"
        ),
        seeks_en=(
            "Tour operators from Europe and Oceania with small groups who like a slow evening. "
            "June and September are quiet here, and we would be glad of guests then too."
        ),
        seeks_ja=(
            "ゆっくりとした夜を好まれる少人数の団体をお持ちの、ヨーロッパとオセアニアの旅行会社を探しています。"
            "6月と9月は静かな時期ですので、その頃のご利用も歓迎します。"
        ),
        person_name="森田 裕子",
        person_name_en="Yuko Morita",
        person_telephone="+81390018019",
        person_email="ryokan@example.jp",
        person_division="女将室",
        person_position="若女将",
        language="ja",
        published=tuple(f for f in PUBLISHABLE if f not in {"representative", "person_telephone", "person_email"}),
    ),
    DemoOperator(
        key="neighbour",
        side="domestic",
        name_en="Minami Kuramae Inn",
        name_ja="蔵前の宿 みなみ",
        country="JP",
        area="taito",
        address_en="3-11-4 Kuramae, Taito-ku, Tokyo 111-0051, Japan",
        address_ja="〒111-0051 東京都台東区蔵前3-11-4",
        has_tokyo_office=True,
        telephone="+81390022711",
        homepage="https://minami-kuramae.example.jp/",
        employees=9,
        representative="小野 誠",
        licence_number=None,
        categories=("lodging", "activity"),
        languages=("ja", "en", "zh"),
        markets=("east_asia", "europe"),
        capacity=26,
        about_en=(
            "Small hotel of 22 rooms in a former toy wholesaler’s building in Kuramae, four minutes on foot "
            "from the station. "
            "Half of the rooms have beds on a raised tatami floor, the others are plain twins. "
            "A leather worker on the ground floor gives short lessons to guests."
        ),
        about_ja=(
            "蔵前の元玩具問屋の建物を改装した、全22室の小さなホテルです。駅からは徒歩4分です。"
            "半数は小上がりの畳にベッドを置いたお部屋、残りはシンプルなツインルームです。"
            "1階の革職人が、お泊まりの方に短い体験教室を開いています。"
        ),
        offers_en=(
            "Groups of up to 26 from Sunday to Thursday, breakfast from half past six, luggage kept on the day "
            "of departure. "
            "In April we have space on weekdays only."
        ),
        offers_ja=(
            "日曜から木曜に26名様までの団体をお受けします。朝食は6時30分から、ご出発日もお荷物をお預かりします。"
            "4月は平日のみお部屋をご用意できます。"
        ),
        seeks_en="Agencies whose guests stay three nights or longer and like to find their own dinner in the quarter.",
        seeks_ja="3泊以上ご滞在になり、夕食は町のお店を楽しみたいというお客様をお持ちの旅行会社を求めています。",
        person_name="小野 健太",
        person_name_en="Kenta Ono",
        person_telephone=None,
        person_email="neighbour@example.jp",
        person_division="営業部",
        person_position="支配人",
        language="ja",
        published=tuple(f for f in PUBLISHABLE if f not in {"employees", "representative", "person_email"}),
    ),
    DemoOperator(
        key="agent_eu",
        side="overseas",
        name_en="Isarbogen Studienreisen",
        name_ja="イーザルボーゲン・シュトゥーディエンライゼン",
        country="DE",
        area=None,
        address_en="Lindwurmgasse 27, 80333 Munich, Germany",
        address_ja=None,
        has_tokyo_office=None,
        telephone="+498999998127",
        homepage="https://isarbogen.example.com/",
        employees=23,
        representative=None,
        licence_number=None,
        categories=("land_operator", "travel_agency"),
        languages=("de", "en"),
        markets=("europe",),
        capacity=20,
        about_en=(
            "Tour operator in Munich for study and garden journeys, with groups of 16 to 20 guests and a "
            "lecturer on every tour. "
            "Our guests are mostly between fifty and seventy-five and walk well. "
            "Tokyo comes first and last on each of our five Japan routes."
        ),
        about_ja=(
            "ミュンヘンで研究旅行と庭園の旅を企画しているツアーオペレーターです。16名から20名の団体に、"
            "必ず講師が同行します。"
            "お客様は50代から75歳の方が中心で、よく歩かれます。"
            "日本の5つのコースは、いずれも東京に始まり東京に終わります。"
        ),
        offers_en=(
            "Eight departures a year with fixed dates, four of them in April. "
            "We send the list of names and diets 30 days before arrival and pay within 14 days."
        ),
        offers_ja=(
            "年8本を決まった日程で催行し、うち4本は4月です。"
            "氏名と食事の一覧は到着の30日前にお送りし、お支払いは14日以内に行います。"
        ),
        seeks_en=(
            "Ryokan in the east of Tokyo that take groups of 20 in April for two nights, with one or two rooms "
            "without steps. "
            "Guides for garden visits and a workshop for a rainy afternoon are welcome too."
        ),
        seeks_ja=(
            "4月に20名の団体を2泊受け入れてくださる、段差のないお部屋が1、2室ある東京東部の旅館を探しています。"
            "庭園の案内ができるガイドや、雨の午後に伺える工房も歓迎します。"
        ),
        person_name="Katharina Brandl",
        person_name_en="Katharina Brandl",
        person_telephone="+498999998128",
        person_email="agent@example.com",
        person_division="Japan Desk",
        person_position="Product Manager",
        language="en",
        published=tuple(
            f
            for f in PUBLISHABLE
            if f not in {"area", "has_tokyo_office", "representative", "licence_number", "person_telephone"}
        ),
    ),
    DemoOperator(
        key="agent_abroad",
        side="overseas",
        name_en="Pelican Quay Small Group Tours",
        name_ja="ペリカン・キー・スモールグループ・ツアーズ",
        country="AU",
        area=None,
        address_en="14 Wharf Lane, Sydney NSW 2000, Australia",
        address_ja=None,
        has_tokyo_office=None,
        telephone="+61255507214",
        homepage="https://pelican-quay.example.org/",
        employees=31,
        representative=None,
        licence_number=None,
        categories=("travel_agency", "land_operator"),
        languages=("en",),
        markets=("oceania",),
        capacity=16,
        about_en=(
            "Sydney company for small-group tours of up to 16 guests, with Japan in our programme in autumn and "
            "in winter. "
            "Many guests combine a week of snow with four nights in Tokyo. "
            "We travel by train and send the luggage ahead."
        ),
        about_ja=(
            "16名までの少人数ツアーを扱うシドニーの会社です。日本へは秋と冬にお客様をご案内しています。"
            "雪国での1週間に東京4泊を組み合わせる方が多くいらっしゃいます。"
            "移動は鉄道で、荷物は先にお送りします。"
        ),
        offers_en=(
            "Twelve departures a year, confirmed eight months ahead. "
            "In the school holidays of January we bring families as well."
        ),
        offers_ja="8か月前に確定するツアーを年12本催行します。1月の学校休暇中は、ご家族のお客様もお送りします。",
        seeks_en=(
            "Inns and apartment hotels for four nights, cooking lessons with a vegetarian choice, and evening "
            "walks for 16. "
            "We would like to hear who is open over the New Year."
        ),
        seeks_ja=(
            "4泊できる宿やアパートメントホテル、菜食を選べる料理教室、16名での夜のまち歩きを探しています。"
            "年末年始も営業している事業者の方からのご連絡をお待ちしています。"
        ),
        person_name="Megan Hollis",
        person_name_en="Megan Hollis",
        person_telephone=None,
        person_email="agent.abroad@example.org",
        person_division="Asia Programmes",
        person_position="Programme Manager",
        language="en",
        published=tuple(
            f
            for f in PUBLISHABLE
            if f not in {"area", "has_tokyo_office", "representative", "licence_number", "telephone"}
        ),
    ),
)
