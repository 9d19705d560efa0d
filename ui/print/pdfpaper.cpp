// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdfpaper.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace karigar::ui {

namespace {

// Title and author for archives; QPdfWriter itself can only set a title.
QByteArray metadata(const QString& title, const QString& author)
{
    return u"<?xpacket begin=\"\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>"
           "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF "
           "xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
           "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
           "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">%1</rdf:li></rdf:Alt></dc:title>"
           "<dc:creator><rdf:Seq><rdf:li>%2</rdf:li></rdf:Seq></dc:creator>"
           "</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end=\"w\"?>"_s
               .arg(title.toHtmlEscaped(), author.toHtmlEscaped())
               .toUtf8();
}

} // namespace

Result<QByteArray> drawPdf(const PdfInfo& info, QPageSize::PageSizeId size,
                           const std::optional<PdfAttachment>& attachment,
                           const std::function<void(QPainter&)>& draw)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPdfWriter::PdfVersion_1_6);
    writer.setResolution(kPaperDotsPerInch);
    writer.setPageSize(QPageSize(size));
    writer.setPageMargins({0, 0, 0, 0});
    writer.setDocumentXmpMetadata(metadata(info.title, info.author));
    if (attachment)
        writer.addFileAttachment(attachment->name, attachment->bytes, attachment->mime);
    QPainter painter(&writer);
    draw(painter);
    painter.end();
    return stablePdf(bytes, info);
}

} // namespace karigar::ui
