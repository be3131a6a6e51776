// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/journal.h"

#include "core/crashpoint.h"
#include "core/logging.h"
#include "store/profilefiles.h"

#include <QCryptographicHash>
#include <QFile>
#include <QtEndian>

namespace broadsheet::store {

namespace {

constexpr char magic[] = "BSJRNL1\n";
constexpr qsizetype magicBytes = 8;
constexpr qsizetype fileHead = magicBytes + 16;
// length 4, sequence 8, time 8, article 16, SHA-256 32
constexpr qsizetype recordHead = 4 + 8 + 8 + 16 + 32;
constexpr qint64 rotateAt = 8 * 1024 * 1024;
// A longer record is not written, so a longer length is damage.
constexpr quint32 longestPayload = 256 * 1024 * 1024;

template <typename T> QByteArray bigEndian(T value)
{
    QByteArray bytes(sizeof(T), '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray hashOfRecord(const QByteArray &facts, const QByteArray &payload)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(facts);
    hash.addData(payload);
    return hash.result();
}

enum class Parsed { Good, Bad, Short };

Parsed parseRecord(const QByteArray &bytes, qsizetype at, JournalRecord &record)
{
    if (bytes.size() - at < recordHead)
        return Parsed::Short;
    const char *head = bytes.constData() + at;
    const quint32 length = qFromBigEndian<quint32>(head);
    if (length > longestPayload || bytes.size() - at - recordHead < static_cast<qsizetype>(length))
        return Parsed::Short;
    record.sequence = qFromBigEndian<qint64>(head + 4);
    record.at = instantFromMs(qFromBigEndian<qint64>(head + 12));
    record.article = ArticleId::fromBytes(QByteArray(head + 20, 16));
    record.sha256 = QByteArray(head + 36, 32);
    record.payload = QByteArray(head + recordHead, static_cast<qsizetype>(length));
    record.end = at + recordHead + static_cast<qsizetype>(length);
    return hashOfRecord(bytes.mid(at + 4, 32), record.payload) == record.sha256 ? Parsed::Good : Parsed::Bad;
}

} // namespace

Result<JournalScan> scanJournal(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::NotFound, Reason::FileMissing, path);
    const QByteArray bytes = file.readAll();
    JournalScan scan;
    scan.bytes = bytes.size();
    if (bytes.size() < fileHead) {
        // Its writer died before the first record.
        scan.torn = bytes.size() > 0;
        return scan;
    }
    if (!bytes.startsWith(QByteArray::fromRawData(magic, magicBytes)))
        return fail(ErrorKind::Damaged, Reason::JournalDamaged, path);
    scan.id = QUuid::fromRfc4122(bytes.mid(magicBytes, 16));
    qsizetype at = fileHead;
    while (at < bytes.size()) {
        JournalRecord record;
        const Parsed parsed = parseRecord(bytes, at, record);
        if (parsed == Parsed::Short) {
            scan.torn = true;
            break;
        }
        at = static_cast<qsizetype>(record.end);
        if (parsed == Parsed::Bad)
            ++scan.damaged;
        else
            scan.records.push_back(std::move(record));
    }
    return scan;
}

Journal::Journal(QString folder, IdSource &ids, JournalFileFactory factory)
    : m_folder(std::move(folder))
    , m_ids(ids)
    , m_factory(std::move(factory))
{
}

Result<void> Journal::begin()
{
    m_id = m_ids.next();
    const QString path
        = m_folder + QLatin1Char('/') + m_id.toString(QUuid::WithoutBraces) + QLatin1String(".log");
    auto file = m_factory(path);
    if (!file)
        return fail(file.error());
    const QByteArray head = QByteArray(magic, magicBytes) + m_id.toRfc4122();
    auto written = (*file)->append(head);
    if (written)
        written = syncFolder(m_folder);
    if (!written) {
        QFile::remove(path);
        return written;
    }
    m_file = std::move(*file);
    m_bytes = head.size();
    m_sequence = 0;
    m_anew = true;
    return {};
}

void Journal::giveUp()
{
    m_file.reset();
    m_anew = true;
}

bool Journal::begunAnew()
{
    if (m_file && m_bytes >= rotateAt)
        giveUp();
    return std::exchange(m_anew, false);
}

Result<JournalRecord> Journal::append(ArticleId article, Instant at, const QByteArray &payload)
{
    crashPoint("journal.before");
    if (payload.size() > static_cast<qsizetype>(longestPayload))
        return fail(ErrorKind::BadInput, Reason::FileTooLarge, {}, QStringLiteral("journal record"));
    if (!m_file) {
        if (auto begun = begin(); !begun)
            return fail(begun.error());
        m_anew = false; // the caller asked before it made the payload
    }
    JournalRecord record { .sequence = m_sequence + 1, .at = at, .article = article, .payload = payload };
    const QByteArray facts
        = bigEndian<qint64>(record.sequence) + bigEndian<qint64>(toMs(at)) + article.toBytes();
    record.sha256 = hashOfRecord(facts, payload);
    const QByteArray bytes
        = bigEndian<quint32>(static_cast<quint32>(payload.size())) + facts + record.sha256 + payload;

    auto written = m_file->append(bytes);
    if (written)
        written = m_file->sync();
    if (!written) {
        // After a failed sync nobody knows what the disk holds: what remains of the record is cut off, and
        // the next one goes to a new file.
        [[maybe_unused]] const auto cut = m_file->truncate(m_bytes);
        giveUp();
        return fail(written.error());
    }
    m_before = m_bytes;
    m_bytes += bytes.size();
    m_sequence = record.sequence;
    record.end = m_bytes;
    crashPoint("journal.after");
    return record;
}

void Journal::withdraw()
{
    if (!m_file)
        return;
    m_bytes = m_before;
    --m_sequence;
    if (!m_file->truncate(m_bytes))
        qCWarning(logJournal) << "a record could not be taken back";
    giveUp();
}

} // namespace broadsheet::store
