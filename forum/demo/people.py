"""Ordinary Japanese names and the posts their bearers hold, for invented domestic operators."""

FAMILY: tuple[tuple[str, str], ...] = (
    ("Sato", "佐藤"), ("Suzuki", "鈴木"), ("Takahashi", "高橋"), ("Tanaka", "田中"), ("Ito", "伊藤"),
    ("Watanabe", "渡辺"), ("Yamamoto", "山本"), ("Nakamura", "中村"), ("Kobayashi", "小林"), ("Kato", "加藤"),
    ("Yoshida", "吉田"), ("Yamada", "山田"), ("Sasaki", "佐々木"), ("Yamaguchi", "山口"), ("Matsumoto", "松本"),
    ("Inoue", "井上"), ("Kimura", "木村"), ("Hayashi", "林"), ("Saito", "斎藤"), ("Shimizu", "清水"),
    ("Yamazaki", "山崎"), ("Mori", "森"), ("Ikeda", "池田"), ("Hashimoto", "橋本"), ("Abe", "阿部"),
    ("Ishikawa", "石川"), ("Yamashita", "山下"), ("Nakajima", "中島"), ("Ishii", "石井"), ("Ogawa", "小川"),
    ("Maeda", "前田"), ("Okada", "岡田"), ("Hasegawa", "長谷川"), ("Fujita", "藤田"), ("Goto", "後藤"),
    ("Kondo", "近藤"), ("Murakami", "村上"), ("Endo", "遠藤"), ("Aoki", "青木"), ("Sakamoto", "坂本"),
    ("Fukuda", "福田"), ("Ota", "太田"), ("Nishimura", "西村"), ("Fujii", "藤井"), ("Okamoto", "岡本"),
    ("Miura", "三浦"), ("Nakano", "中野"), ("Harada", "原田"), ("Matsuda", "松田"), ("Takeuchi", "竹内"),
    ("Ono", "小野"), ("Tamura", "田村"), ("Nakayama", "中山"), ("Wada", "和田"), ("Ishida", "石田"),
    ("Morita", "森田"), ("Ueda", "上田"), ("Uchida", "内田"), ("Shibata", "柴田"), ("Sakai", "酒井"),
    ("Miyazaki", "宮崎"), ("Yokoyama", "横山"), ("Takagi", "高木"), ("Ando", "安藤"), ("Miyamoto", "宮本"),
    ("Kojima", "小島"), ("Imai", "今井"), ("Kudo", "工藤"), ("Taniguchi", "谷口"), ("Maruyama", "丸山"),
    ("Nomura", "野村"),
)

GIVEN: tuple[tuple[str, str], ...] = (
    ("Yuko", "裕子"), ("Kenji", "健二"), ("Akiko", "明子"), ("Takashi", "隆"), ("Naomi", "直美"),
    ("Hiroshi", "博"), ("Keiko", "恵子"), ("Daisuke", "大輔"), ("Tomoko", "智子"), ("Makoto", "誠"),
    ("Yumi", "由美"), ("Shinji", "真司"), ("Mayumi", "真由美"), ("Kazuya", "和也"), ("Ayumi", "歩美"),
    ("Tetsuya", "哲也"), ("Emi", "恵美"), ("Naoki", "直樹"), ("Chie", "千恵"), ("Ryota", "亮太"),
    ("Noriko", "典子"), ("Koji", "浩二"), ("Miho", "美穂"), ("Yusuke", "祐介"), ("Sachiko", "幸子"),
    ("Masaki", "正樹"), ("Rie", "理恵"), ("Shota", "翔太"), ("Haruka", "遥"), ("Kenta", "健太"),
    ("Junko", "順子"), ("Osamu", "修"), ("Mika", "美香"), ("Satoru", "悟"), ("Kaori", "香織"),
    ("Yoshio", "義男"), ("Megumi", "恵"), ("Takuya", "拓也"), ("Hitomi", "瞳"), ("Shigeru", "茂"),
    ("Asuka", "明日香"), ("Kohei", "浩平"), ("Yoko", "洋子"), ("Manabu", "学"), ("Saori", "沙織"),
    ("Hideki", "秀樹"), ("Nozomi", "望"), ("Atsushi", "淳"), ("Reiko", "礼子"), ("Jun", "純"),
    ("Eri", "絵里"), ("Tsuyoshi", "剛"), ("Misaki", "美咲"), ("Yuji", "裕二"), ("Fumiko", "文子"),
    ("Akira", "明"), ("Chika", "千佳"), ("Toru", "徹"), ("Maki", "真紀"),
)

DIVISIONS_JA: dict[str, tuple[str, ...]] = {
    "lodging": ("宿泊部", "営業部", "予約課", "フロント", "女将室"),
    "restaurant": ("営業部", "店舗運営部", "予約係", "企画室"),
    "transport": ("運行管理課", "貸切営業課", "営業部", "企画部"),
    "attraction": ("営業企画課", "団体受付", "広報課", "事業部"),
    "activity": ("体験企画室", "予約係", "事業部", "工房"),
    "travel_agency": ("訪日旅行部", "インバウンド営業課", "企画手配課"),
    "land_operator": ("手配課", "訪日事業部", "オペレーション課"),
    "guide": ("手配デスク", "ガイド事業部", "研修課"),
    "mice": ("MICE営業部", "会議運営課", "企画部"),
    "retail": ("営業部", "免税販売課", "本店"),
    "media": ("編集部", "広告企画部"),
}

POSITIONS_JA: tuple[str, ...] = ("課長", "主任", "部長", "係長", "マネージャー", "担当", "室長", "リーダー", "支配人", "次長")

DIVISIONS_EN: dict[str, tuple[str, ...]] = {
    "travel_agency": ("Japan Desk", "Product", "Asia Programmes", "Groups", "Contracting", "Tailor-made Travel"),
    "land_operator": ("Operations", "Asia Contracting", "Group Planning", "Product and Purchasing"),
    "mice": ("Meetings and Incentives", "Event Operations", "Congress Services", "Client Programmes"),
    "media": ("Editorial", "Features", "Partnerships", "Video"),
}

POSITIONS_EN: tuple[str, ...] = (
    "Product Manager", "Head of Contracting", "Senior Planner", "Managing Director", "Destination Specialist",
    "Group Coordinator", "Purchasing Manager", "Account Director", "Programme Manager", "Travel Designer",
)

POSITIONS_MEDIA_EN: tuple[str, ...] = ("Travel Editor", "Commissioning Editor", "Producer", "Publisher", "Features Writer")
