// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/error.h"

#include <QWidget>

class QVBoxLayout;

namespace karigar::app {

/// Why the cache of an account cannot be opened, in plain words, with what can be done about this very
/// reason: wrong key, damaged file, written by a newer version, read-only, disk full. Nothing is deleted
/// unless the person says so, and unsent work is named before that. Object names: troubleRetryButton,
/// troubleDiscardButton.
class TroubleWindow : public QWidget {
    Q_OBJECT
public:
    explicit TroubleWindow(const Error& error, QWidget* parent = nullptr);

    void show(const Error& error);
    using QWidget::show;

Q_SIGNALS:
    void retryWanted();
    /// `force`: the person was told that unsent work would be lost and still wants it.
    void discardWanted(bool force);

private:
    QVBoxLayout* m_column;
    QWidget* m_state = nullptr;
};

} // namespace karigar::app
