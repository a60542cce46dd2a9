import { Component, type ReactNode } from 'react';
import { Failure } from './failure.tsx';

interface ViewBoundaryProps {
  readonly children: ReactNode;
  /** Begins anew. A page left open while the service was renewed asks for parts that are gone. */
  readonly onRetry?: () => void;
}

/** A part of the page that cannot be fetched or drawn says so, and leaves the person a way on. */
export class ViewBoundary extends Component<ViewBoundaryProps, { readonly error: Error | undefined }> {
  override state = { error: undefined };

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  override render() {
    const { children, onRetry = () => location.reload() } = this.props;
    return this.state.error === undefined ? children : <Failure error={this.state.error} onRetry={onRetry} />;
  }
}
