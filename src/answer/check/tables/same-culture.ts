/** Words that say the same: sports, arts, media and events. A line, one meaning; see `check-synonyms.ts`. */
export const SAME_CULTURE = `
개막 막을올리 시작 open 开幕
수상 받 타 획득 따 award win 获 获得 荣获
발굴 출토 나오 나온 찾아내 발견 unearth excavat discover find found 出土 发现
출연 appear
연출 감독 direct 导演
출간 펴내 내 발간 출판 publish 出版
연재 실리 게재 publish
번역 옮기 translat 翻译
선수 player athlet 选手
영화제 festival 电影节
영화 film movi 电影
소설 장편소설 novel book 小说
음악 노래 music song 音乐
경기 게임 시합 match game 比赛
역전 뒤집
홈런 포 아치 homer
투런포 2점홈런 투런 투런홈런
동점 따라붙
연장 연장전 extra
게임 세트
개막식 opening 开幕式
기조연설 keynot 主题演讲
연설 speech 演讲
수상 award win 获奖 荣获
세미나 seminar 研讨会
감독 사령탑 coach manager director 教练
우승 제패 champion championship title win 冠军 夺冠
준우승 runner 亚军
결승 결승전 final 总决赛 决赛
상금 우승상금 prize money 奖金
득점 점수 넣 올리 score 得分
순위 rank ranking 排名
경기장 구장 체육관 stadium venue arena 体育场 赛场
완창 sing performance perform
부르 노래 sing sang 演唱
공연 무대 performance perform show concert 演出
배우 연기자 actor actress 演员
개봉 상영 release screen 上映
신인상 rookie newcomer 新人奖
장편 feature 长片
단편 short 短片
유고시집 시집 poetry 诗集
시편 poem 诗
화가 painter 画家
전시 선보이 exhibit exhibition display 展览 展出
유물 문화재 relic artifact 文物
발굴 파내 excavate 发掘
복원 되살리 restore restoration 修复
짧 short 短
행사 event 活动
의식 ceremony 仪式
축제 festival 节 庆典
대회 competition contest tournament 大赛 比赛
기자회견 conference press 记者会 发布会
팀 team 队 团队
수상 상 award prize win 获奖
얻 차지 gain obtain win receive 获得 获
체육 sport sports 体育
방송 텔레비전 broadcast tv television 电视 广播
체육관 gym gymnasium 体育馆
부족 모자라 lack short shortage 不足 缺乏
폐막 막을내리 close 闭幕
수상 받 타 receive win earn 获 荣获
입건 book 立案
개막작 opening 开幕影片 开幕片
폐막작 closing 闭幕影片 闭幕片
드라마 drama series 电视剧
시청률 rating viewership 收视率
방송 air broadcast 播出
종영 막을내리 end 收官 完结
출연 연기 star play 出演 饰演
작곡가 composer 作曲家
장인 명인 artisan craftsman master 匠人 大师
전시 개인전 exhibition 展览
미술관 museum gallery 美术馆
박물관 museum 博物馆
도서관 library 图书馆
책방 서점 bookstore bookshop 书店
백자 porcelain 白瓷
항아리 jar 罐 坛
달항아리 moon jar 月亮罐 月亮缸
무덤 고분 tomb 古墓
출토 나오 unearth excavate 出土
게임 game 游戏
마라톤 marathon 马拉松
배구 volleyball 排球
야구 baseball 棒球
축구 football soccer 足球
농구 basketball 篮球
골프 golf 高尔夫
연패 streak losing defeat 连败
연승 winning streak 连胜
우승 정상 win champion title 冠军 夺冠
감독 coach manager 教练 主教练
신인 rookie 新人
귀화 naturalise naturalize 归化 入籍
만화 cartoon comic 漫画
작품 work piece 作品
기념식 ceremony 仪式
`;
