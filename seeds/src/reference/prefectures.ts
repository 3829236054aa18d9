/**
 * The 47 prefectures. Codes: JIS X 0401. Capitals: seats of the prefectural governments, coordinates of their office
 * buildings in degrees, rounded to about 100 m (code4fukui/localgovjp, CC0). Population: census of 1 October 2020
 * (Statistics Bureau), in thousands, their sum checked against the nation's; the demo roster draws residences by it.
 * Blocks: the areas of the 11 regional telecommunication bureaus.
 */
export interface PrefectureFact {
  code: string;
  nameJa: string;
  nameKana: string;
  nameEn: string;
  blockJa: string;
  blockEn: string;
  capitalJa: string;
  capitalLat: number;
  capitalLon: number;
  populationThousands: number;
}

const BLOCK_EN: Readonly<Record<string, string>> = {
  北海道: 'Hokkaido', 東北: 'Tohoku', 関東: 'Kanto', 信越: 'Shinetsu', 北陸: 'Hokuriku', 東海: 'Tokai',
  近畿: 'Kinki', 中国: 'Chugoku', 四国: 'Shikoku', 九州: 'Kyushu', 沖縄: 'Okinawa',
};

type Row = readonly [code: string, ja: string, kana: string, en: string, block: string, capital: string, lat: number, lon: number, thousands: number];

const ROWS: readonly Row[] = [
  ['01', '北海道', 'ホッカイドウ', 'Hokkaido', '北海道', '札幌市', 43.064, 141.348, 5225],
  ['02', '青森県', 'アオモリケン', 'Aomori', '東北', '青森市', 40.825, 140.741, 1238],
  ['03', '岩手県', 'イワテケン', 'Iwate', '東北', '盛岡市', 39.704, 141.153, 1211],
  ['04', '宮城県', 'ミヤギケン', 'Miyagi', '東北', '仙台市', 38.269, 140.872, 2302],
  ['05', '秋田県', 'アキタケン', 'Akita', '東北', '秋田市', 39.719, 140.102, 960],
  ['06', '山形県', 'ヤマガタケン', 'Yamagata', '東北', '山形市', 38.240, 140.364, 1068],
  ['07', '福島県', 'フクシマケン', 'Fukushima', '東北', '福島市', 37.750, 140.468, 1833],
  ['08', '茨城県', 'イバラキケン', 'Ibaraki', '関東', '水戸市', 36.342, 140.447, 2867],
  ['09', '栃木県', 'トチギケン', 'Tochigi', '関東', '宇都宮市', 36.566, 139.884, 1933],
  ['10', '群馬県', 'グンマケン', 'Gunma', '関東', '前橋市', 36.391, 139.060, 1939],
  ['11', '埼玉県', 'サイタマケン', 'Saitama', '関東', 'さいたま市', 35.857, 139.649, 7345],
  ['12', '千葉県', 'チバケン', 'Chiba', '関東', '千葉市', 35.605, 140.123, 6284],
  ['13', '東京都', 'トウキョウト', 'Tokyo', '関東', '新宿区', 35.690, 139.692, 14048],
  ['14', '神奈川県', 'カナガワケン', 'Kanagawa', '関東', '横浜市', 35.448, 139.643, 9237],
  ['15', '新潟県', 'ニイガタケン', 'Niigata', '信越', '新潟市', 37.902, 139.023, 2201],
  ['16', '富山県', 'トヤマケン', 'Toyama', '北陸', '富山市', 36.695, 137.211, 1035],
  ['17', '石川県', 'イシカワケン', 'Ishikawa', '北陸', '金沢市', 36.595, 136.626, 1133],
  ['18', '福井県', 'フクイケン', 'Fukui', '北陸', '福井市', 36.065, 136.222, 767],
  ['19', '山梨県', 'ヤマナシケン', 'Yamanashi', '関東', '甲府市', 35.664, 138.568, 810],
  ['20', '長野県', 'ナガノケン', 'Nagano', '信越', '長野市', 36.651, 138.181, 2048],
  ['21', '岐阜県', 'ギフケン', 'Gifu', '東海', '岐阜市', 35.391, 136.722, 1979],
  ['22', '静岡県', 'シズオカケン', 'Shizuoka', '東海', '静岡市', 34.977, 138.383, 3633],
  ['23', '愛知県', 'アイチケン', 'Aichi', '東海', '名古屋市', 35.180, 136.907, 7542],
  ['24', '三重県', 'ミエケン', 'Mie', '東海', '津市', 34.730, 136.509, 1770],
  ['25', '滋賀県', 'シガケン', 'Shiga', '近畿', '大津市', 35.005, 135.869, 1414],
  ['26', '京都府', 'キョウトフ', 'Kyoto', '近畿', '京都市', 35.021, 135.756, 2578],
  ['27', '大阪府', 'オオサカフ', 'Osaka', '近畿', '大阪市', 34.686, 135.520, 8838],
  ['28', '兵庫県', 'ヒョウゴケン', 'Hyogo', '近畿', '神戸市', 34.691, 135.183, 5465],
  ['29', '奈良県', 'ナラケン', 'Nara', '近畿', '奈良市', 34.685, 135.833, 1324],
  ['30', '和歌山県', 'ワカヤマケン', 'Wakayama', '近畿', '和歌山市', 34.226, 135.168, 923],
  ['31', '鳥取県', 'トットリケン', 'Tottori', '中国', '鳥取市', 35.504, 134.238, 553],
  ['32', '島根県', 'シマネケン', 'Shimane', '中国', '松江市', 35.472, 133.050, 671],
  ['33', '岡山県', 'オカヤマケン', 'Okayama', '中国', '岡山市', 34.662, 133.935, 1888],
  ['34', '広島県', 'ヒロシマケン', 'Hiroshima', '中国', '広島市', 34.397, 132.460, 2800],
  ['35', '山口県', 'ヤマグチケン', 'Yamaguchi', '中国', '山口市', 34.186, 131.470, 1342],
  ['36', '徳島県', 'トクシマケン', 'Tokushima', '四国', '徳島市', 34.066, 134.559, 720],
  ['37', '香川県', 'カガワケン', 'Kagawa', '四国', '高松市', 34.340, 134.043, 950],
  ['38', '愛媛県', 'エヒメケン', 'Ehime', '四国', '松山市', 33.842, 132.765, 1335],
  ['39', '高知県', 'コウチケン', 'Kochi', '四国', '高知市', 33.560, 133.531, 692],
  ['40', '福岡県', 'フクオカケン', 'Fukuoka', '九州', '福岡市', 33.607, 130.418, 5135],
  ['41', '佐賀県', 'サガケン', 'Saga', '九州', '佐賀市', 33.249, 130.299, 811],
  ['42', '長崎県', 'ナガサキケン', 'Nagasaki', '九州', '長崎市', 32.745, 129.874, 1312],
  ['43', '熊本県', 'クマモトケン', 'Kumamoto', '九州', '熊本市', 32.790, 130.742, 1738],
  ['44', '大分県', 'オオイタケン', 'Oita', '九州', '大分市', 33.238, 131.613, 1124],
  ['45', '宮崎県', 'ミヤザキケン', 'Miyazaki', '九州', '宮崎市', 31.911, 131.424, 1070],
  ['46', '鹿児島県', 'カゴシマケン', 'Kagoshima', '九州', '鹿児島市', 31.560, 130.558, 1588],
  ['47', '沖縄県', 'オキナワケン', 'Okinawa', '沖縄', '那覇市', 26.212, 127.681, 1467],
];

export const PREFECTURES: readonly PrefectureFact[] = ROWS.map(([code, nameJa, nameKana, nameEn, blockJa, capitalJa, capitalLat, capitalLon, populationThousands]) => ({
  code, nameJa, nameKana, nameEn, blockJa, blockEn: BLOCK_EN[blockJa] ?? '', capitalJa, capitalLat, capitalLon, populationThousands,
}));
