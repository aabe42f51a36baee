// SPDX-License-Identifier: MIT
pragma solidity ^0.6.8;

/// A treasury whose keeper may be replaced and that may be closed.
contract Treasury {
    address public keeper;
    uint256 public limit;

    constructor() public {
        keeper = msg.sender;
        limit = 1 ether;
    }

    modifier onlyKeeper() {
        if (msg.sender != keeper) {
            revert("keeper only");
        }
        _;
    }

    receive() external payable {}

    function appoint(address next) external onlyKeeper {
        require(next != address(0), "nobody");
        keeper = next;
    }

    function spend(address payable to, uint256 amount) external onlyKeeper {
        require(amount <= limit, "too much");
        to.transfer(amount);
    }

    function close() external onlyKeeper {
        msg.sender.transfer(address(this).balance);
    }
}
