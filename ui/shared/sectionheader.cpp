// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/sectionheader.h"

#include "ui/shared/text.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace karigar::ui {

SectionHeader::SectionHeader(const QString& title, const QString& sentence, QWidget* parent)
    : QWidget(parent)
    , m_title(
          label(title, TextSize::Title, Ink::Normal, this)) // shown before the layout has a parent to give
    , m_row(new QHBoxLayout(this))
{
    auto* texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_title);
    m_title->setVisible(!title.isEmpty());
    // Without a title the sentence is what the page begins with.
    if (!sentence.isEmpty())
        texts->addWidget(label(sentence, title.isEmpty() ? TextSize::Body : TextSize::Caption, Ink::Muted));
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(space::k8);
    m_row->addLayout(texts, 1);
}

void SectionHeader::setTitle(const QString& title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
}

void SectionHeader::addAction(QWidget* button)
{
    m_row->addWidget(button, 0, Qt::AlignVCenter);
}

} // namespace karigar::ui
