/** Words of schools, universities and study: English, Chinese in both scripts, Korean; one line, one idea. */
export const SCHOOLS_WORDS = `
elementary-school primary-school|小学 小學|초등학교 초등
middle-school|初中 國中 中学 中學|중학교
high-school|高中|고등학교 고교
kindergarten|幼儿园 幼兒園 幼稚園|유치원
daycare nursery|托儿所 托兒所 托育|어린이집
special-school|特殊学校 特殊學校|특수학교
vocational-school|职业学校 職業學校|직업학교 특성화고
academy|学院 學院 学园 學園|아카데미 학원
cram-school hagwon|补习班 補習班|학원
private-education tutoring tutor|课外辅导 課外輔導 家教|사교육 과외
public-education|公共教育|공교육
graduate-school|研究生院|대학원
graduate-student|研究生|대학원생
undergraduate|本科生|학부생 대학생
college|大学 大學 学院 學院|대학 전문대
campus|校园 校園|캠퍼스
pupil schoolchildren|小学生 小學生 学童 學童|초등학생 학생 원생
freshman freshmen|新生|신입생
classmate|同学 同學|동급생 급우
alumni alumnus|校友|동문 졸업생
graduate graduated graduation|毕业 畢業|졸업
enroll enrolled enrollment enrolment|入学 入學 注册 註冊|입학 등록 재학
admission admissions|招生 录取 錄取|입학 입시 전형
entrance-exam college-entrance|高考 入学考试 入學考試|입시 수능 입학시험
csat suneung|高考 修能|수능 대학수학능력시험
exam examination|考试 考試|시험
test-taker examinee|考生|수험생 응시생
score grade|分数 分數 成绩 成績|점수 성적
dropout|辍学 輟學 退学 退學|중퇴 자퇴
expel expelled|开除 開除|퇴학 제명
suspended-from-school|停学 停學|정학
transfer-student|转学 轉學|전학 편입
study-abroad|留学 留學|유학
international-student foreign-student|留学生 留學生|유학생
exchange-student|交换生 交換生|교환학생
scholarship|奖学金 獎學金|장학금
scholarship-student|奖学生 獎學生|장학생
tuition|学费 學費 学杂费 學雜費|등록금 수업료 학비
student-loan|助学贷款 助學貸款|학자금
degree|学位 學位|학위
bachelor|学士 學士|학사
master|硕士 碩士|석사
doctorate phd doctoral|博士|박사
honorary-doctorate|名誉博士 名譽博士|명예박사
thesis dissertation|论文 論文|논문
paper journal|论文 論文 期刊|논문 학술지
lecture|讲座 講座 讲课 講課|강의 강연 특강
lecturer instructor|讲师 講師|강사
class lesson|课程 課程 上课 上課|수업 강의
classroom|教室|교실 강의실
course curriculum|课程 課程 教程|교육과정 과정 커리큘럼
textbook|教科书 教科書 教材|교과서 교재
digital-textbook|数字教材 數字教材|디지털교과서
school-subject subjects|科目|과목
math mathematics|数学 數學|수학
english-language|英语 英語|영어
korean-language hangul|韩语 韓語 韩文 韓文|한국어 한글
science|科学 科學|과학
physics|物理 物理学 物理學|물리 물리학
chemistry|化学 化學|화학
biology|生物学 生物學|생물학
history|历史 歷史|역사
philosophy|哲学 哲學|철학
literature|文学 文學|문학
linguistics|语言学 語言學|언어학
sociology|社会学 社會學|사회학
psychology|心理学 心理學|심리학 심리
economics|经济学 經濟學|경제학
engineering|工程学 工程學 工学 工學|공학 공과대
department|学科 學科 院系|학과 학부
faculty|教师队伍 教師隊伍 教职员 教職員|교수진 교직원
dean|院长 院長 系主任|학장 원장
university-president chancellor|大学校长 大學校長|총장
vice-principal|副校长 副校長 教导主任 教導主任|교감
superintendent|教育监 教育監|교육감
school-board education-office|教育厅 教育廳|교육청 교육지원청
ministry-of-education|教育部|교육부
homeroom|班主任|담임
librarian|馆员 館員|사서
library|图书馆 圖書館|도서관
laboratory|实验室 實驗室|연구실 실험실
experiment|实验 實驗 试验 試驗|실험
dormitory|宿舍|기숙사
uniform|校服 制服|교복 제복 유니폼
lunch school-meal|午餐 供餐|급식 점심
free-meals|免费供餐 免費供餐|무상급식
after-school|课后 課後|방과후 늘봄
vacation|假期 放假|방학 휴가
semester term|学期 學期|학기
timetable|课程表 課程表|시간표
homework|作业 作業|숙제 과제
discussion debate|讨论 討論 辩论 辯論|토론 논의
teach taught teaching|教学 教學 教授|가르치 가르친 교육
learn learned learning study|学习 學習|학습 배우 배운 공부
lifelong-learning|终身学习 終身學習|평생학습 평생교육
training|培训 培訓 训练 訓練|교육 훈련 연수 양성
trainees nurture foster cultivate|培养 培養 培育|양성 육성
gifted|英才 天才|영재
literacy|识字 識字 素养 素養|문해력 문해
illiteracy|文盲|문맹
ranking rank ranked|排名 名次|순위 랭킹
survey questionnaire|问卷 問卷 调查 調查|설문 설문조사 조사
statistics|统计 統計|통계
sample|样本 樣本 样品 樣品|표본 샘플
finding findings result|结果 結果 成果|결과 성과
discover discovered discovery|发现 發現|발견
found|发现 發現 找到|발견 찾은 찾아
invent invented invention|发明 發明|발명
develop development|开发 開發 研发 研發 发展 發展|개발 발전
research-and-development|研发 研發|연구개발
nobel-prize nobel|诺贝尔奖 諾貝爾獎|노벨상 노벨
academic-society|学会 學會|학회
association society|协会 協會|협회 학회
theory|理论 理論|이론
archaeology archaeologist|考古|고고학 발굴
excavate excavated excavation|发掘 發掘 挖掘|발굴
fossil dinosaur|化石 恐龙 恐龍|화석 공룡
observatory telescope|天文台 望远镜 望遠鏡|천문대 망원경
`;
