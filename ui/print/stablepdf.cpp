// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/stablepdf.h"

#include <map>
#include <QByteArrayView>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <vector>

using namespace Qt::StringLiterals;

namespace karigar::ui {

namespace {

constexpr qsizetype kIdBytes = 16;

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == '\0';
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Reads a non-negative number and the blanks after it; -1 when there is none.
qint64 number(QByteArrayView text, qsizetype& at)
{
    const qsizetype from = at;
    qint64 value = 0;
    while (at < text.size() && isDigit(text[at]) && at - from < 12)
        value = value * 10 + (text[at++] - '0');
    if (at == from)
        return -1;
    while (at < text.size() && isSpace(text[at]))
        ++at;
    return value;
}

bool take(QByteArrayView text, qsizetype& at, QByteArrayView word)
{
    if (!text.sliced(std::min(at, text.size())).startsWith(word))
        return false;
    at += word.size();
    while (at < text.size() && isSpace(text[at]))
        ++at;
    return true;
}

/// The objects of a document with one classic cross-reference table, which is what QPdfWriter writes.
struct Source {
    QByteArrayView bytes;
    std::map<qint64, QByteArrayView> objects; ///< number to body, without "n 0 obj" and "endobj"
    qint64 root = -1;
    QByteArrayView head; ///< the lines before the first object
};

QByteArrayView bodyOf(QByteArrayView object)
{
    qsizetype at = 0;
    number(object, at);
    number(object, at);
    if (!take(object, at, "obj"))
        return {};
    const qsizetype end = object.lastIndexOf("endobj");
    return end < at ? QByteArrayView() : object.sliced(at, end - at).trimmed();
}

bool readTrailer(Source& source, QByteArrayView trailer)
{
    qsizetype at = trailer.indexOf("/Root ");
    if (at < 0)
        return false;
    at += 6;
    source.root = number(trailer, at);
    return source.root > 0;
}

/// Objects end where the next one begins.
bool readTable(Source& source, qsizetype at)
{
    const qsizetype tableAt = at;
    if (!take(source.bytes, at, "xref") || number(source.bytes, at) != 0)
        return false;
    const qint64 count = number(source.bytes, at);
    std::map<qsizetype, qint64> starts;
    for (qint64 n = 0; n < count; ++n) {
        const qint64 offset = number(source.bytes, at);
        number(source.bytes, at);
        const bool used = take(source.bytes, at, "n");
        if (!used && !take(source.bytes, at, "f"))
            return false;
        if (used && offset > 0 && offset < tableAt)
            starts.emplace(offset, n);
    }
    starts.emplace(tableAt, -1);
    for (auto it = starts.begin(); std::next(it) != starts.end(); ++it)
        source.objects[it->second] = bodyOf(source.bytes.sliced(it->first, std::next(it)->first - it->first));
    source.head = source.bytes.first(starts.begin()->first);
    return readTrailer(source, source.bytes.sliced(at));
}

bool readSource(Source& source)
{
    const qsizetype start = source.bytes.lastIndexOf("startxref");
    if (start < 0)
        return false;
    qsizetype at = start;
    take(source.bytes, at, "startxref");
    const qint64 table = number(source.bytes, at);
    return table > 0 && table < start && readTable(source, table);
}

/// Copies the document object by object, each when it is first referred to.
class Renumbering {
public:
    Renumbering(const Source& source, const PdfInfo& info)
        : m_source(source)
        , m_info(info)
    {
    }

    bool run()
    {
        m_out = source().toByteArray();
        const qint64 root = numberOf(m_source.root);
        // The queue grows while the objects in it are written.
        for (size_t next = 0; next < m_queue.size(); ++next)
            if (!write(static_cast<qint64>(next) + 1, m_queue[next]))
                return false;
        finish(root);
        return true;
    }
    QByteArray takeBytes() { return std::move(m_out); }

private:
    QByteArrayView source() const { return m_source.head; }

    qint64 numberOf(qint64 old)
    {
        const auto [it, fresh] = m_numbers.try_emplace(old, static_cast<qint64>(m_queue.size()) + 1);
        if (fresh)
            m_queue.push_back(old);
        return it->second;
    }

    bool write(qint64 fresh, qint64 old)
    {
        const auto found = m_source.objects.find(old);
        if (found == m_source.objects.end())
            return false;
        begin(fresh);
        rewrite(found->second, fresh);
        m_out += "\nendobj\n";
        return true;
    }

    void begin(qint64 fresh)
    {
        m_offsets.push_back(m_out.size());
        m_out += QByteArray::number(fresh) + " 0 obj\n";
    }

    /// Copies a body; references outside strings and streams get their new numbers.
    void rewrite(QByteArrayView body, qint64 fresh)
    {
        qsizetype copied = 0;
        qsizetype at = 0;
        const auto copyUntil = [&](qsizetype end) {
            m_out += body.sliced(copied, end - copied);
            copied = end;
        };
        while (at < body.size()) {
            const char c = body[at];
            const bool wordBegins =
                at == 0 || isSpace(body[at - 1]) || QByteArrayView("[)>").contains(body[at - 1]);
            if (c == '(') {
                at = afterString(body, at);
            } else if (c == '/' && body.sliced(at).startsWith("/FontName /")) {
                at += 11;
                copyUntil(at);
                if (body.sliced(at).size() > 7 && body[at + 6] == '+') {
                    m_out += subsetTag(fresh);
                    at = copied = at + 6;
                }
            } else if (c == 's' && body.sliced(at).startsWith("stream") && wordBegins) {
                break;
            } else if (isDigit(c) && wordBegins) {
                const qsizetype from = at;
                const qint64 old = number(body, at);
                qsizetype after = at;
                if (number(body, after) == 0 && after < body.size() && body[after] == 'R') {
                    copyUntil(from);
                    m_out += QByteArray::number(numberOf(old)) + " 0 R";
                    at = copied = after + 1;
                }
            } else {
                ++at;
            }
        }
        copyUntil(body.size());
    }

    static qsizetype afterString(QByteArrayView body, qsizetype at)
    {
        int depth = 0;
        for (; at < body.size(); ++at) {
            if (body[at] == '\\')
                ++at;
            else if (body[at] == '(')
                ++depth;
            else if (body[at] == ')' && --depth == 0)
                return at + 1;
        }
        return body.size();
    }

    /// Six capitals, as the format asks for, different for each font of the document.
    static QByteArray subsetTag(qint64 fresh)
    {
        QByteArray tag(6, 'A');
        for (qsizetype i = 5; i > 0; --i, fresh /= 26)
            tag[i] = static_cast<char>('A' + fresh % 26);
        return tag;
    }

    static QByteArray text(const QString& words)
    {
        QByteArray utf16("\xfe\xff");
        for (const QChar c : words) {
            utf16 += static_cast<char>(c.unicode() >> 8);
            utf16 += static_cast<char>(c.unicode() & 0xff);
        }
        return '<' + utf16.toHex() + '>';
    }

    QByteArray date() const
    {
        const QDateTime utc = QDateTime::fromMSecsSinceEpoch(m_info.at, Qt::UTC);
        return "(D:" + utc.toString(u"yyyyMMddHHmmss"_s).toLatin1() + "Z)";
    }

    void finish(qint64 root)
    {
        const qint64 info = static_cast<qint64>(m_queue.size()) + 1;
        begin(info);
        m_out += "<<\n/Title " + text(m_info.title) + "\n/Author " + text(m_info.author) + "\n/Subject " +
                 text(m_info.subject) + "\n/Creator (Karigar)\n/CreationDate " + date() + "\n/ModDate " +
                 date() + "\n>>\nendobj\n";
        const QByteArray id =
            QCryptographicHash::hash(m_out, QCryptographicHash::Sha256).first(kIdBytes).toHex();
        const qsizetype table = m_out.size();
        const QByteArray size = QByteArray::number(info + 1);
        m_out += "xref\n0 " + size + "\n0000000000 65535 f \n";
        for (const qsizetype offset : m_offsets)
            m_out += QByteArray::number(offset).rightJustified(10, '0') + " 00000 n \n";
        m_out += "trailer\n<<\n/Size " + size + "\n/Info " + QByteArray::number(info) + " 0 R\n/Root " +
                 QByteArray::number(root) + " 0 R\n/ID [<" + id + "> <" + id + ">]\n>>\nstartxref\n" +
                 QByteArray::number(table) + "\n%%EOF\n";
    }

    const Source& m_source;
    const PdfInfo& m_info;
    QByteArray m_out;
    std::map<qint64, qint64> m_numbers;
    std::vector<qint64> m_queue;
    std::vector<qsizetype> m_offsets;
};

} // namespace

Result<QByteArray> stablePdf(const QByteArray& pdf, const PdfInfo& info)
{
    Source source{pdf, {}, -1, {}};
    if (readSource(source))
        if (Renumbering copy(source, info); copy.run())
            return copy.takeBytes();
    return fail(ErrorDomain::Internal, "bad_pdf"_L1,
                QCoreApplication::translate("Print", "The document could not be drawn."));
}

} // namespace karigar::ui
