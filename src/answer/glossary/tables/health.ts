/** Words of health, medicine and care: English, Chinese in both scripts, Korean; one line, one idea. */
export const HEALTH_WORDS = `
health healthcare|健康 医疗保健 醫療保健|건강 보건
medical medicine|医学 醫學 医疗 醫療|의료 의학 의약품
nurse nursing|护士 護士 护理 護理|간호사 간호
surgeon|外科医生 外科醫生|외과의사 외과
surgery operation|手术 手術|수술
medical-specialist|专科 專科|전문의
trainee-doctor|住院医生 住院醫生|전공의 레지던트
dentist dental|牙医 牙醫 牙科|치과 치과의사
pharmacist|药师 藥師 药剂师 藥劑師|약사
pharmacy drugstore|药店 藥店 药房 藥房|약국
clinic|诊所 診所|의원 클리닉 진료소
emergency-room|急诊室 急診室|응급실
intensive-care|重症监护 重症監護|중환자실
ward sickbed hospital-bed|病房 病床|병동 병상
nursing-home|养老院 養老院 安養院 疗养院 療養院|요양원 요양병원
hospitalized hospitalised admitted|住院|입원
discharged|出院|퇴원
outpatient|门诊 門診|외래
checkup screening|体检 體檢 筛查 篩查|검진 건강검진
diagnose diagnosed diagnosis|诊断 診斷 确诊 確診|진단 확진
symptom|症状 症狀|증상
fever|发烧 發燒 发热 發熱|발열 고열
cough|咳嗽|기침
pain|疼痛|통증
headache|头痛 頭痛|두통
cancer tumor tumour|癌症 肿瘤 腫瘤|암 종양
lung-cancer|肺癌|폐암
breast-cancer|乳腺癌|유방암
liver-cancer|肝癌|간암
stomach-cancer|胃癌|위암
leukemia|白血病|백혈병
diabetes|糖尿病|당뇨 당뇨병
blood-pressure hypertension|高血压 高血壓 血压 血壓|고혈압 혈압
cholesterol|胆固醇 膽固醇|콜레스테롤
heart cardiac|心脏 心髒|심장 심혈관
heart-attack|心肌梗死 心梗|심근경색 심장마비
cardiac-arrest|心脏骤停 心髒驟停|심정지 심장마비
stroke|中风 中風 脑卒中 腦卒中|뇌졸중 뇌출혈
brain|大脑 大腦 脑部 腦部|뇌 두뇌
lung|肺部|폐질환 폐렴
liver|肝脏 肝髒|간질환 간암 간염
kidney|肾脏 腎髒|신장 콩팥
stomach|胃部 肠胃 腸胃|위장
bone|骨骼 骨头 骨頭|뼈
fracture fractured|骨折|골절
skin|皮肤 皮膚|피부
eye eyesight|眼睛 视力 視力|시력 안과
ear hearing-loss|耳朵 听力 聽力|청력 난청
tooth teeth|牙齿 牙齒|치아 이빨
blood|血液|혈액 혈중
blood-donation|献血 獻血|헌혈
transplant transplantation|移植|이식
organ-donation organ|器官捐献 器官捐獻 器官|장기기증 장기
stem-cell|干细胞 幹細胞|줄기세포
gene genetic genome|基因|유전자 유전체
protein|蛋白质 蛋白質|단백질
cell|细胞 細胞|세포
antibody|抗体 抗體|항체
immunity immune|免疫|면역
virus|病毒|바이러스
bacteria germ|细菌 細菌|세균 박테리아
pandemic epidemic outbreak|大流行 疫情 流行病|팬데믹 대유행 유행 감염병
infectious-disease contagious|传染病 傳染病|감염병 전염병
coronavirus covid|新冠 新冠肺炎 冠状病毒 冠狀病毒|코로나 코로나바이러스
confirmed-case|确诊病例 確診病例 确诊者 確診者|확진자
quarantine isolation isolated|隔离 隔離 检疫 檢疫|격리 방역 검역
mask|口罩|마스크
social-distancing|社交距离 社交距離|거리두기
lockdown|封锁 封鎖 封城|봉쇄
variant|变异 變異|변이
test-kit testing|检测 檢測|검사 진단키트
measles|麻疹|홍역
tuberculosis|结核病 結核病 肺结核 肺結核|결핵
malaria|疟疾 瘧疾|말라리아
dengue|登革热 登革熱|뎅기열
hepatitis|肝炎|간염
pneumonia|肺炎|폐렴
norovirus|诺如病毒 諾如病毒|노로바이러스
rabies|狂犬病|광견병
aids hiv|艾滋病 愛滋病|에이즈
asthma|哮喘|천식
allergy allergic|过敏 過敏|알레르기
atopy eczema|湿疹 濕疹|아토피
dementia|痴呆 失智|치매
alzheimer|老年痴呆|알츠하이머
parkinson|帕金森|파킨슨
depression depressed|抑郁 抑鬱 忧郁症 憂鬱症|우울증 우울
mental-health|心理健康 精神健康|정신건강
psychiatric psychiatry psychiatrist|精神科|정신과 정신질환
stress|压力 壓力|스트레스
insomnia sleep|失眠 睡眠|불면증 수면
autism autistic|自闭症 自閉症|자폐 자폐증
obesity obese|肥胖|비만
diet|减肥 減肥 饮食 飲食|다이어트 식단 식이
smoking smoker cigarette tobacco|吸烟 吸煙 香烟 香煙 烟草 煙草|흡연 담배
quit-smoking|戒烟 戒煙|금연
alcohol drinking|酒精 饮酒 飲酒|음주 알코올
addiction addict addicted|成瘾 成癮 上瘾 上癮|중독 중독자
overdose|过量 過量|과다복용 과다투여
side-effect|副作用|부작용
prescription prescribe prescribed|处方 處方|처방 처방전
dose dosage|剂量 劑量|용량 투여량
antibiotic|抗生素|항생제
painkiller|止痛药 止痛藥|진통제
clinical-trial|临床试验 臨床試驗|임상시험 임상
fda|药监局 藥監局|식약처 fda
biosimilar|仿制药 仿製藥|바이오시밀러
pharmaceutical drugmaker|制药 製藥 药企 藥企|제약 제약사
biotech bio|生物技术 生物技術 生物科技|바이오 생명공학
medical-device|医疗器械 醫療器械 医疗设备 醫療設備|의료기기
telemedicine|远程医疗 遠程醫療|비대면진료 원격의료
traditional-medicine|韩医 韓醫 中医 中醫|한의학 한방 한의원
acupuncture|针灸 針灸|침술
medical-school|医学院 醫學院|의대 의과대학
medical-student|医学生 醫學生|의대생
health-insurance|医疗保险 醫療保險 健康保险 健康保險|건강보험 건보
caregiver carer|护工 護工 看护 看護|간병인 요양보호사 간병
rehabilitation rehab|康复 康復|재활
life-expectancy lifespan|预期寿命 預期壽命 平均寿命 平均壽命|기대수명 평균수명 수명
mortality|死亡率|사망률 치사율
infertility|不孕 不育|난임 불임
abortion|堕胎 墮胎 人工流产 人工流產|낙태 임신중절
euthanasia|安乐死 安樂死|안락사 존엄사
premature|早产 早產|미숙아 조산
nutrition nutrient|营养 營養|영양 영양소
vitamin|维生素 維生素|비타민
supplement|保健品|건강기능식품 보충제
hygiene sanitation|卫生 衛生|위생
disinfect disinfection|消毒|소독 방역
wheelchair|轮椅 輪椅|휠체어
prosthetic artificial-limb|假肢 义肢 義肢|의수 의족
hearing-aid|助听器 助聽器|보청기
mri scan|核磁共振|자기공명영상 mri
x-ray|放射|엑스레이
pharma|药业 藥業|제약 파마
`;
